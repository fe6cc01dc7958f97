package se.forstasamtalet.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a service can take in nobody just now (HSDS service_capacity with none available). Nobody remembers to take such
 * a word back, so it is over by itself.
 *
 * @param since the day it was said
 */
public record FullyBooked(LocalDate since, Citation source, @Nullable LocalDate assured_date) implements Sourced {

    /** For so many days, the first included. */
    public static final int DAYS = 14;

    boolean coversDate(LocalDate date) {
        return !date.isBefore(since) && date.isBefore(since.plusDays(DAYS));
    }
}
