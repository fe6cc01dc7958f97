package se.forstasamtalet.editor.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import se.forstasamtalet.directory.Occurs;
import se.forstasamtalet.directory.Season;
import se.forstasamtalet.editor.listing.HoursPart.When;
import se.forstasamtalet.editor.listing.HoursText.NotUnderstood;

/**
 * What stands before days and times, for all of them: {@code från 2026-06-01 till 2026-08-31}, a part of every year,
 * odd or even weeks.
 */
final class WhenWords {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    private WhenWords() {}

    /** What holds for the line that begins so, and is said in its first words. They are passed over. */
    static When read(TypedWords words, When above) throws NotUnderstood {
        When said = above;
        When before;
        do {
            before = said;
            said = weeks(words, season(words, span(words, said)));
        } while (!said.equals(before));
        return said;
    }

    private static When season(TypedWords words, When said) throws NotUnderstood {
        if (YearWords.readRest(words)) {
            return new When(null, null, null, Set.of());
        }
        Season season = YearWords.read(words);
        return season == null ? said : new When(said.from(), said.to(), season, said.occurs());
    }

    private static When weeks(TypedWords words, When said) {
        Occurs weeks = OccursWords.readWeeks(words);
        if (weeks == null) {
            return said;
        }
        words.takeAll("[,:]");
        return new When(said.from(), said.to(), said.season(), Set.of(weeks));
    }

    private static When span(TypedWords words, When said) throws NotUnderstood {
        if (!words.isNext("från|till") || !words.peek(1).matches(DATE)) {
            return said;
        }
        LocalDate from = words.isNext("från") ? day(words) : null;
        LocalDate to = words.isNext("till|-") && words.peek(1).matches(DATE) ? day(words) : null;
        words.takeIf(":");
        return new When(from, to, said.season(), said.occurs());
    }

    private static LocalDate day(TypedWords words) throws NotUnderstood {
        String typed = words.peek(1);
        words.take(2);
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            throw NotUnderstood.of(typed);
        }
    }
}
