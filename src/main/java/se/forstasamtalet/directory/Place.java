package se.forstasamtalet.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A locality or suburb that people actually type.
 *
 * @param alternate_names other names and spellings of it
 */
public record Place(String name, List<String> alternate_names, Citation source, @Nullable LocalDate assured_date)
        implements Sourced {

    public Place {
        alternate_names = alternate_names == null ? List.of() : List.copyOf(alternate_names);
    }
}
