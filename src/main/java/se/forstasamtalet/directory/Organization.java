package se.forstasamtalet.directory;

import static se.forstasamtalet.directory.FactGroup.CONTACT;
import static se.forstasamtalet.directory.FactGroup.OBSERVATIONS;
import static se.forstasamtalet.directory.Writer.COORDINATOR;

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
        @Written(by = COORDINATOR) @InData(attribute = "organization_kind") Kind kind,
        @In(CONTACT) Website website,
        @In(CONTACT) List<Phone> phones,
        @In(OBSERVATIONS) @Written(by = COORDINATOR) List<Observation> observations,
        @Written(by = COORDINATOR) @InData(attribute = "conflict") List<Conflict> conflicts) implements Listing {

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
