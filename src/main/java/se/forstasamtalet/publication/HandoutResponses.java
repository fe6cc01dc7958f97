package se.forstasamtalet.publication;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.handout.Handouts;
import se.forstasamtalet.handout.Pack;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.publication.SecurityHeaders.Header;
import se.forstasamtalet.publication.Snapshot.RenderedPage;
import se.forstasamtalet.visitor.Pages;

/**
 * Answers with what one prints and hands out. There are many such pages and few who ask for them: each is made when it
 * is asked for, once for a snapshot, and taken over from the snapshot before when nothing on it has changed.
 */
public final class HandoutResponses {

    private final Map<SiteLanguage, Handouts> handouts;
    private final Map<SiteLanguage, Pages> pages;
    private final AreaNames shortNames;
    private final Map<String, RenderedPage> before;
    private final Map<String, RenderedPage> made = new ConcurrentHashMap<>();

    /** @param previous the answers of the snapshot before */
    HandoutResponses(Map<SiteLanguage, Handouts> handouts, Map<SiteLanguage, Pages> pages, AreaNames shortNames,
            @Nullable HandoutResponses previous) {
        this.handouts = handouts;
        this.pages = pages;
        this.shortNames = shortNames;
        this.before = previous == null ? Map.of() : Map.copyOf(previous.made);
    }

    /** Whether it is here that an address is answered, if anywhere. */
    public static boolean isFor(String address) {
        String[] parts = address.split("/", 4);
        return parts.length > 2 && Addresses.CARDS.substring(1).equalsIgnoreCase(parts[2]);
    }

    /** The answer that was already made for an address. */
    public @Nullable Answer made(String address) {
        RenderedPage standing = made.get(address);
        return standing == null ? null : standing.answer();
    }

    /** The answer for an address; for one that is not quite right, the way to the right one. */
    public Optional<Answer> at(String address) {
        return standing(address).map(RenderedPage::answer)
                .or(() -> Optional.of(tidy(address)).filter(tidy -> !tidy.equals(address))
                        .flatMap(tidy -> standing(tidy).map(there -> moved(there.page().frame().language(), tidy))));
    }

    /** Whether a page stands at an address. */
    boolean isThere(String address) {
        return find(address, Handouts::isThere).orElse(false);
    }

    private Optional<RenderedPage> standing(String address) {
        RenderedPage standing = made.get(address);
        return standing != null ? Optional.of(standing)
                : page(address).map(page -> made.computeIfAbsent(address, none -> stand(page)));
    }

    private Optional<Page> page(String address) {
        return find(address, Handouts::at).flatMap(Function.identity());
    }

    /** What the handouts of the address's language say to its path. */
    private <T> Optional<T> find(String address, BiFunction<Handouts, String, T> said) {
        String[] parts = address.split("/", 3);
        return parts.length < 3 ? Optional.empty()
                : SiteLanguage.find(parts[1]).map(language -> said.apply(handouts.get(language), "/" + parts[2]));
    }

    private RenderedPage stand(Page page) {
        Header[] own = page instanceof Pack pack
                ? new Header[]{new Header("content-disposition", "attachment; filename=\"" + pack.file() + "\"")}
                : new Header[0];
        return SnapshotBuilder.stand(page, before.get(page.frame().address()), 200, own);
    }

    /** In small letters, without a slash at the end, and with the area that the name of a place leads to. */
    private String tidy(String address) {
        String[] parts = address.toLowerCase(Locale.ROOT).replaceAll("/+$", "").split("/");
        if (parts.length > 3) {
            parts[3] = area(parts[3]);
        }
        return String.join("/", parts);
    }

    private String area(String name) {
        return shortNames.area(name).map(Slug::text).orElse(name);
    }

    private Answer moved(SiteLanguage language, String target) {
        return Answer.of(303, Padding.compress(Objects.requireNonNull(pages.get(language)).moved(target).html()),
                new Header("location", target),
                Answer.HTML);
    }
}
