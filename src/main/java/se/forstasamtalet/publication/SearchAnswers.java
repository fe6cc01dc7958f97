package se.forstasamtalet.publication;

import java.util.Map;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.Pages;
import se.forstasamtalet.search.Findings;
import se.forstasamtalet.search.Search;

/**
 * Answers what readers search for. These pages cannot be made ready before; all else is as on every page: one size, and
 * nothing is kept.
 *
 * @param search the directory's index; it outlives the snapshots that show the same publication
 */
public record SearchAnswers(Search search, Map<SiteLanguage, Pages> pages) {

    /**
     * The page that tells what was found, or the way to the page of the one place that was named.
     *
     * @param typed what the reader typed, however long
     * @param snapshot the snapshot that these answers are part of
     */
    public Answer to(String typed, SiteLanguage language, Snapshot snapshot) {
        Findings findings = search.find(typed);
        return findings.isExact() ? snapshot.moved("/" + language.tag() + "/" + findings.found().get(0).target())
                : Answer.of(200, Wire.compress(pages.get(language).found(Search.read(typed), findings).html()), Answer.HTML);
    }
}
