package se.forstasamtalet.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.opendata.OpenData;
import se.forstasamtalet.professional.ProfessionalPages;
import se.forstasamtalet.publication.SecurityHeaders.Header;
import se.forstasamtalet.search.Findings;
import se.forstasamtalet.search.Misses;
import se.forstasamtalet.search.Search;
import se.forstasamtalet.visitor.Pages;

/**
 * Answers what readers search for, and what professionals choose. These pages cannot be made ready before; all else is
 * as on every page: their sizes, and nothing is kept.
 *
 * @param search the directory's index; it outlives the snapshots that show the same publication
 * @param professionals in the languages that they exist in
 */
public record SearchResponses(Search search, Map<SiteLanguage, Pages> pages,
        Map<SiteLanguage, ProfessionalPages> professionals) {

    /** As large as the page of the same. */
    private static final int MOST_SIZES = 64;
    private static final Header KEPT_AS = new Header("content-disposition",
            "attachment; filename=\"forsta-samtalet.csv\"");
    /** There are more ways to choose than a search engine should read. */
    private static final Header NOT_INDEXED = new Header("x-robots-tag", "noindex");

    /**
     * A page with what was chosen on it, the way to its one address where that is another, or nothing where there is
     * nothing to choose.
     *
     * @param address of the page
     * @param asked what stands in the address after the question mark, by name
     * @param data what knows what stood here earlier
     */
    public Optional<Answer> chosen(String address, SiteLanguage language, Map<String, List<String>> asked,
            @Nullable OpenData data) {
        String path = address.substring(1 + language.tag().length());
        Optional<Answer> file = Optional.ofNullable(professionals.get(language))
                .flatMap(pages -> pages.file(path, asked))
                .map(table -> Answer.upTo(MOST_SIZES, 200, Padding.compress(table), NOT_INDEXED, Answer.CSV, KEPT_AS));
        if (file.isPresent()) {
            return file;
        }
        Optional<String> inOrder = Optional.ofNullable(professionals.get(language))
                .flatMap(pages -> pages.inOrder(path, asked));
        if (inOrder.isPresent()) {
            return Optional.of(Answer.of(303, Padding.compress(pages(language).moved(inOrder.get()).html()),
                    new Header("location", inOrder.get()), Answer.HTML));
        }
        return Optional.ofNullable(professionals.get(language))
                .flatMap(pages -> pages.chosen(path, asked,
                        day -> data == null ? Optional.empty() : data.surveyOn(day)))
                .map(page -> Answer.upTo(page.mostSizes(), 200, Padding.compress(page.html()), NOT_INDEXED,
                        Answer.HTML));
    }

    /** Where words stand on the pages for professionals; nothing in a language in which there are none. */
    public Optional<Answer> toProfessionals(String typed, SiteLanguage language) {
        return Optional.ofNullable(professionals.get(language)).map(pages -> pages.found(typed))
                .map(page -> Answer.upTo(page.mostSizes(), 200, Padding.compress(page.html()), Answer.HTML));
    }

    /**
     * The page that tells what was found, thanks for the press that says that nothing was, or the way to the page of
     * the one place that was named.
     *
     * @param typed what the reader typed, however long
     * @param snapshot the snapshot that these answers are part of
     */
    public Answer to(String typed, SiteLanguage language, Snapshot snapshot) {
        if (typed.strip().equals(Misses.PRESS)) {
            search.misses().press(language, LocalDate.ofInstant(snapshot.from(), Hours.ZONE));
            return Answer.of(200, Padding.compress(pages(language).missed().html()), Answer.HTML);
        }
        Findings findings = search.find(typed);
        Answer there = findings.isExact()
                ? snapshot.moved("/" + language.tag() + "/" + findings.found().get(0).target()) : null;
        return there != null ? there
                : Answer.of(200, Padding.compress(pages(language).found(Search.read(typed), findings).html()),
                        Answer.HTML);
    }

    /** The site has pages in each of its languages. */
    Pages pages(SiteLanguage language) {
        return Objects.requireNonNull(pages.get(language));
    }
}
