package se.forstasamtalet.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that the directory does not cover: known by name, so that whoever lives there is told so.
 *
 * @param code SCB's code, four digits
 * @param alternate_names what else people write: names in other languages and letters
 */
public record Municipality(String code, String name, List<String> alternate_names, Citation source,
        @Nullable LocalDate assured_date) implements Sourced {

    public Municipality {
        if (code == null || !code.matches("[0-9]{4}")) {
            throw new UnfitException(Wanted.MUNICIPALITY_CODE);
        }
        alternate_names = alternate_names == null ? List.of() : List.copyOf(alternate_names);
    }
}
