package se.forstasamtalet.page;

import java.util.ArrayList;
import java.util.List;
import se.forstasamtalet.directory.Extent;
import se.forstasamtalet.language.SiteMessages;

/** Says in one language how long something goes on: in talks, in months, or as long as it takes. */
final class ExtentWording {

    private final Wording wording;
    private final SiteMessages words;

    ExtentWording(Wording wording) {
        this.wording = wording;
        this.words = wording.words;
    }

    List<String> lines(Extent extent) {
        List<String> lines = new ArrayList<>();
        for (Extent.Track track : extent.tracks()) {
            String length = length(track);
            lines.add(switch (track.kind()) {
                case ANY -> words.extent_any(wording.capitalized(length));
                case OPEN_TALKS -> words.extent_open_talks(length);
                case AFTER_DECISION -> words.extent_after_decision(length);
                case OUTPATIENT -> words.extent_outpatient(length);
                case WITH_CHILDREN -> words.extent_with_children(length);
                case FAMILY -> words.extent_family(length);
                case WITHOUT_CHILDREN -> words.extent_without_children(length);
                case SOV -> words.extent_sov(length);
                case PREDOV -> words.extent_predov(length);
                case INDIVIDUAL -> words.extent_individual(length);
                case GROUP -> words.extent_group(length);
            });
        }
        return lines.isEmpty() ? List.of(words.unknown()) : lines;
    }

    private String length(Extent.Track track) {
        List<String> parts = new ArrayList<>();
        if (track.sessions_from() != null && track.sessions_to() != null) {
            parts.add(track.sessions_from().equals(track.sessions_to())
                    ? words.length_sessions(wording.count(track.sessions_from()), wording.form(track.sessions_from()))
                    : words.length_sessions_range(wording.count(track.sessions_from()),
                            wording.count(track.sessions_to()),
                            wording.form(track.sessions_to())));
        }
        if (track.months_from() != null && track.months_to() != null) {
            parts.add(track.months_from().equals(track.months_to())
                    ? words.length_months(wording.count(track.months_from()), wording.form(track.months_from()))
                    : words.length_months_range(wording.count(track.months_from()), wording.count(track.months_to()),
                            wording.form(track.months_to())));
        }
        if (track.measure() != null && !parts.isEmpty()) {
            String numbers = wording.join(parts);
            parts.clear();
            parts.add(track.measure() == Extent.Measure.USUAL ? words.length_usual(numbers)
                    : words.length_desired(numbers));
        }
        if (track.varies()) {
            parts.add(0, words.length_varies());
        }
        if (parts.isEmpty() && !track.extendable()) {
            parts.add(words.length_unknown());
        }
        if (track.extendable()) {
            parts.add(words.length_extendable());
        }
        return wording.join(parts);
    }
}
