package se.forstasamtalet.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.Phrase;

/**
 * What readers must know of a service for some days (HSDS service.alert). It steps off the pages by itself.
 *
 * @param from the first day
 * @param to the last day
 */
public record Alert(Phrase description, LocalDate from, LocalDate to, Citation source, @Nullable LocalDate assured_date)
        implements Sourced {

    boolean coversDate(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
