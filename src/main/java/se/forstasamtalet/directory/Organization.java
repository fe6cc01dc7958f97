package se.forstasamtalet.directory;

import static se.forstasamtalet.directory.FactGroup.CONTACT;
import static se.forstasamtalet.directory.FactGroup.OBSERVATIONS;
import static se.forstasamtalet.directory.Reader.DATA;
import static se.forstasamtalet.directory.Reader.PROFESSIONAL;
import static se.forstasamtalet.directory.Reader.VISITOR;
import static se.forstasamtalet.directory.Unread.ABOUT;
import static se.forstasamtalet.directory.Writer.COORDINATOR;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who runs services (HSDS organization).
 *
 * @param phones numbers of the organization itself, such as a municipality's switchboard
 */
public record Organization(
        UUID id,
        Slug slug,
        String name,
        @Read(DATA) @Nullable String alternate_name,
        @Read( {
            VISITOR, PROFESSIONAL, DATA}) @WrittenBy(COORDINATOR) @InData(attribute = "organization_kind") Kind kind,
        @In(CONTACT) @Read({VISITOR, PROFESSIONAL,
            DATA}) @Unread(by = DATA, issue = 18, in = ABOUT) @Nullable Website website,
        @In(CONTACT) @Read({VISITOR, DATA}) List<Phone> phones,
        @In(OBSERVATIONS) @WrittenBy(COORDINATOR) @Read({PROFESSIONAL,
            DATA}) @Unread(by = DATA, issue = 18) List<Observation> observations,
        @WrittenBy(COORDINATOR) @InData(attribute = "conflict") @Read({
            DATA}) @Unread(by = DATA, issue = 18, in = "assured_date") List<Conflict> conflicts)
        implements Listing{

    public Organization {
        phones = phones == null ? List.of() : List.copyOf(phones);
        observations = observations == null ? List.of() : List.copyOf(observations);
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
    }

    /** Whether an elected board answers for its social services, and decides what they write down (SoL 14:5). */
    public boolean hasBoard() {
        return kind == Kind.MUNICIPALITY;
    }

    /** What sort of organization it is. */
    public enum Kind {
        @JsonProperty("municipality") MUNICIPALITY,
        @JsonProperty("non_profit") NON_PROFIT,
        @JsonProperty("foundation") FOUNDATION,
        @JsonProperty("health_care") HEALTH_CARE,
        @JsonProperty("private") PRIVATE,
        @JsonProperty("authority") AUTHORITY
    }
}
