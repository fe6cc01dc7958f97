package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the help is made for in particular. Others may come too: who is welcome is {@link Eligibility}.
 *
 * @param text the words of the source, in Swedish
 */
public record Adaptation(@InData(attribute = "adapted_for") List<Group> groups, @Nullable String text, Citation source,
        @Nullable LocalDate assured_date) implements Quoted {

    public Adaptation {
        groups = groups == null ? List.of() : List.copyOf(groups);
    }

    /** Those whom the survey asks about. */
    public enum Group {
        @JsonProperty("parents") PARENTS,
        @JsonProperty("young_people") YOUNG_PEOPLE,
        @JsonProperty("older_people") OLDER_PEOPLE,
        @JsonProperty("women") WOMEN,
        /** Violence in the name of honour. */
        @JsonProperty("honour") HONOUR
    }
}
