package se.forstasamtalet.publication;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.Page;

/**
 * Every answer of the public site, ready to send, for the span of time in which it is true.
 *
 * @param publication the publication it shows
 * @param directory the directory as it stands on its pages
 * @param from the moment it is built for
 * @param until the first moment when some page says something else
 * @param pages by address
 * @param moved pages that lead to an address of ours, by that address or by the one it had before
 * @param failures by status and language; 404 among them
 * @param shortNames the names that lead to an area, or to a page by need, by themselves
 * @param answers answers what readers search for
 * @param handouts answers with what one prints and hands out
 * @param exit leaves the site and draws the curtain behind
 * @param gone leaves the site again, while the curtain is drawn
 * @param returned draws the curtain aside
 */
public record Snapshot(
        long publication,
        Directory directory,
        Instant from,
        Instant until,
        Map<String, RenderedPage> pages,
        Map<String, RenderedPage> moved,
        Map<Failure, RenderedPage> failures,
        AreaNames shortNames,
        SearchResponses answers,
        HandoutResponses handouts,
        Answer exit,
        Answer gone,
        Answer returned,
        Answer icon) {

    /** A page that stands at an address, with what must be known to build the next snapshot from it. */
    public record RenderedPage(Page page, Answer answer, Set<String> leadsTo) {}

    /** A status in a language. */
    public record Failure(int status, SiteLanguage language) {}

    /** The page at an address, or null: this is asked for every request. */
    public @Nullable Answer page(String address) {
        return answer(pages.get(address));
    }

    /** Whether exactly this page stands at its address. */
    boolean stands(Page page) {
        RenderedPage standing = pages.get(page.frame().address());
        return standing != null && standing.page().equals(page);
    }

    /** The answer that leads to an address of ours, or from one that it had before; else null. */
    public @Nullable Answer moved(String target) {
        return answer(moved.get(target));
    }

    public Answer failure(int status, SiteLanguage language) {
        return Objects.requireNonNull(failures.get(new Failure(status, language))).answer();
    }

    private static @Nullable Answer answer(@Nullable RenderedPage standing) {
        return standing == null ? null : standing.answer();
    }

    /** The answer that leads from a name, as someone typed it, to its area's page in a language. */
    public Optional<Answer> shortLink(String typed, SiteLanguage language) {
        return shortNames.area(typed).map(area -> moved("/" + language.tag() + "/" + area));
    }
}
