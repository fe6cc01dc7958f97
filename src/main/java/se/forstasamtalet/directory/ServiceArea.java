package se.forstasamtalet.directory;

import static se.forstasamtalet.directory.Reader.DATA;
import static se.forstasamtalet.directory.Reader.VISITOR;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one must live (HSDS service_area).
 *
 * @param areas the areas served, or empty for the whole country
 * @param text the words of the source, in Swedish
 */
public record ServiceArea(List<Slug> areas, @Read( {
    VISITOR, DATA}) String text, Citation source, @Nullable LocalDate assured_date) implements Quoted{

    public ServiceArea {
        areas = areas == null ? List.of() : List.copyOf(areas);
    }

    public boolean isWholeCountry() {
        return areas.isEmpty();
    }
}
