package se.forstasamtalet.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the postcodes of an area begin. A beginning that no other area has says where somebody lives; one that several
 * have says between which to choose.
 *
 * @param prefixes three to five digits each
 */
public record Postcodes(List<String> prefixes, Citation source, @Nullable LocalDate assured_date) implements Sourced {

    public Postcodes {
        prefixes = prefixes == null ? List.of() : List.copyOf(prefixes);
        for (String prefix : prefixes) {
            if (!prefix.matches("[1-9][0-9]{2,4}")) {
                throw new UnfitException(Wanted.POSTCODES, prefix);
            }
        }
    }
}
