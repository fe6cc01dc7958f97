package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name that stands on signs and that people type, beside the {@link Place}s of an area: it is found by the search and
 * is no address. What lies on a border, or is the name of several places, has several areas.
 *
 * @param alternate_names other names and spellings of it
 * @param isLarger whether its areas lie in it, and not it in them: the inner city, the archipelago
 */
public record NamedPlace(String name, List<String> alternate_names, List<Slug> areas,
        @JsonProperty("larger") boolean isLarger, Citation source,
        @Nullable LocalDate assured_date) implements Sourced {

    public NamedPlace {
        alternate_names = alternate_names == null ? List.of() : List.copyOf(alternate_names);
        areas = areas == null ? List.of() : List.copyOf(areas);
    }
}
