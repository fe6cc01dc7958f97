package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the service is for (HSDS eligibility).
 *
 * @param minimum_age in years
 * @param maximum_age in years
 * @param people who are named; empty when nobody is left out
 * @param text the words of the source, in Swedish
 */
public record Eligibility(@Nullable Integer minimum_age, @Nullable Integer maximum_age,
        @InData(attribute = "people") List<People> people, String text, Citation source,
        @Nullable LocalDate assured_date) implements Quoted {

    public Eligibility {
        people = people == null ? List.of() : List.copyOf(people);
    }

    /** Groups that a source names. */
    public enum People {
        @JsonProperty("men") MEN,
        @JsonProperty("women") WOMEN,
        @JsonProperty("boys_and_young_men") BOYS_AND_YOUNG_MEN,
        @JsonProperty("children") CHILDREN,
        @JsonProperty("trans_people") TRANS_PEOPLE,
        @JsonProperty("adults") ADULTS,
        /** Nobody who is under arrest, remanded or in prison: whoever they are, they have another way. */
        @JsonProperty("not_in_custody") NOT_IN_CUSTODY
    }
}
