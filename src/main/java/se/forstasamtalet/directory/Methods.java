package se.forstasamtalet.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the service works.
 *
 * @param text the words of the source, in Swedish
 * @param taxonomy_terms the methods named there, as ids in {@code taxonomy_terms.yaml}
 */
public record Methods(@Nullable String text, @InData(attribute = "methods") List<Slug> taxonomy_terms, Citation source,
        @Nullable LocalDate assured_date)
        implements Quoted {

    public Methods {
        taxonomy_terms = taxonomy_terms == null ? List.of() : List.copyOf(taxonomy_terms);
    }
}
