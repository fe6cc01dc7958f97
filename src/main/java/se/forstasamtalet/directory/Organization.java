package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/**
 * Who runs services (HSDS organization).
 *
 * @param phones numbers of the organization itself, such as a municipality's switchboard
 */
public record Organization(
        UUID id,
        Slug slug,
        String name,
        String alternate_name,
        Kind kind,
        Website website,
        List<Phone> phones,
        List<Observation> observations,
        List<Conflict> conflicts) implements Listing {

    public Organization {
        phones = phones == null ? List.of() : List.copyOf(phones);
        observations = observations == null ? List.of() : List.copyOf(observations);
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
    }

    /** What sort of organization it is. */
    public enum Kind {
        @JsonProperty("municipality") MUNICIPALITY,
        @JsonProperty("non_profit") NON_PROFIT,
        @JsonProperty("private") PRIVATE,
        @JsonProperty("authority") AUTHORITY
    }
}
