package se.forstasamtalet.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is found to be wrong with the listings, one after another, and the questions that are asked of every kind. */
final class ListingFindings {

    private final Map<Listing.Kind, Set<Slug>> names = new HashMap<>();
    private final Set<String> unread;
    private final List<Problem> problems = new ArrayList<>();
    private String listing = "";

    /** @param unread listings that exist but could not be read, {@code services/atv-nacka}: a name may lead to them */
    ListingFindings(Collection<? extends Listing> listings, Set<String> unread) {
        this.unread = unread;
        listings.forEach(one -> names.computeIfAbsent(one.listingKind(), none -> new HashSet<>()).add(one.slug()));
    }

    /** What is found from now on is found in this listing. */
    void lookAt(Listing one) {
        listing = one.listingKind().folder() + "/" + one.slug();
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether something is wrong already with what the path begins with. */
    boolean hasProblemUnder(String path) {
        return problems.stream().anyMatch(one -> one.listing().equals(listing) && one.field().startsWith(path));
    }

    void problem(String field, Wanted wanted, Object... details) {
        problems.add(new Problem(listing, field, Expected.of(wanted, details)));
    }

    void required(String field, @Nullable Object value) {
        if (value == null || (value instanceof String text && !PlainText.isVisible(text))) {
            problem(field, Wanted.VALUE);
        }
    }

    <F> void each(String field, List<F> facts, BiConsumer<String, F> check) {
        for (int i = 0; i < facts.size(); i++) {
            check.accept(field + "[" + i + "]", facts.get(i));
        }
    }

    void phone(String field, Phone phone) {
        required(field + ".number", phone.number());
    }

    /** An exact number is a range too: both its ends are there, or neither. */
    void range(String field, @Nullable Integer from, @Nullable Integer to) {
        if (from != null || to != null) {
            required(field + "_from", from);
            required(field + "_to", to);
        }
    }

    void days(String field, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            problem(field, Wanted.LATER_DAY);
        }
    }

    /** A fact without its answer is none: what is not known is said to be so. */
    <F> void answered(String field, @Nullable F fact, Function<F, YesNoUnknown> answer) {
        if (fact != null) {
            required(field, answer.apply(fact));
        }
    }

    void name(String field, @Nullable Slug slug, Listing.Kind kind, boolean required) {
        boolean found = slug == null ? !required
                : names.getOrDefault(kind, Set.of()).contains(slug) || unread.contains(kind.folder() + "/" + slug);
        if (!found) {
            problem(field, Wanted.LISTING, kind.folder());
        }
    }
}
