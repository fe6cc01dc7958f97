package se.forstasamtalet.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.publication.Snapshot;

/** In which languages readers often said, in the quarter before, that they did not find what they sought. */
@Named("missed")
@RequestScoped
public class MissedSearches {

    @Inject
    Publisher publisher;

    @Inject
    CurrentEditor current;

    @Inject
    Clock clock;

    /** The names of the languages; empty when there are none, and for whoever is no coordinator. */
    public String getLanguages() {
        Snapshot snapshot = publisher.current();
        if (snapshot == null || !current.editor().isCoordinator()) {
            return "";
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Hours.ZONE);
        return snapshot.answers().search().misses().told(today).stream().map(MissedSearches::name).sorted()
                .collect(Collectors.joining(", "));
    }

    private static String name(SiteLanguage language) {
        return language == SiteLanguage.EASY_SWEDISH ? "lätt svenska"
                : language.locale().getDisplayLanguage(SiteLanguage.ORIGINAL.locale());
    }
}
