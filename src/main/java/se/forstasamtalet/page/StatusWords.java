package se.forstasamtalet.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.StatusChange;
import se.forstasamtalet.language.SiteMessages;

/** What is said in one language of a service that is not running, wherever it is named. */
public final class StatusWords {

    private final Directory directory;
    private final Wording wording;
    private final SiteMessages words;
    private final Names names;

    public StatusWords(Directory directory, Wording wording) {
        this.directory = directory;
        this.wording = wording;
        this.words = wording.words;
        this.names = new Names(directory, wording);
    }

    /** That it is paused, has ceased or is starting, since when, and where one goes instead; empty when it runs. */
    public String of(Service service) {
        return Stream.of(Optional.of(status(service)), instead(service)).flatMap(Optional::stream)
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private String status(Service service) {
        Optional<String> since = Optional.ofNullable(service.status_change()).map(StatusChange::since)
                .map(wording::date);
        return switch (service.status()) {
            case ACTIVE -> "";
            case INACTIVE -> since.map(words::service_starts).orElseGet(words::service_inactive);
            case TEMPORARILY_CLOSED -> since(words.service_paused(), since);
            case DEFUNCT -> since(words.service_ceased(), since);
        };
    }

    private String since(String sentence, Optional<String> day) {
        return day.map(one -> sentence + " " + words.service_since(one)).orElse(sentence);
    }

    /** Where one goes instead, in one sentence. */
    public Optional<String> instead(Service service) {
        return directory.successor(service).map(other -> words.service_instead(names.inside(names.of(other))));
    }
}
