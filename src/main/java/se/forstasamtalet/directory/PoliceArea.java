package se.forstasamtalet.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local police area: who works there meets people from several municipalities.
 *
 * @param areas the municipalities or districts in it
 */
public record PoliceArea(Slug slug, String name, List<Slug> areas, Citation source, @Nullable LocalDate assured_date)
        implements Sourced {

    public PoliceArea {
        areas = areas == null ? List.of() : List.copyOf(areas);
    }
}
