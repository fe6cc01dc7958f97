package se.forstasamtalet.directory;

import static se.forstasamtalet.directory.FactGroup.OBSERVATIONS;
import static se.forstasamtalet.directory.FactGroup.PLACES;
import static se.forstasamtalet.directory.FactGroup.ROUTES;
import static se.forstasamtalet.directory.Reader.DATA;
import static se.forstasamtalet.directory.Reader.PROFESSIONAL;
import static se.forstasamtalet.directory.Reader.VISITOR;
import static se.forstasamtalet.directory.Writer.COORDINATOR;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The county, a municipality or a city district: where one lives decides which way leads to help.
 *
 * @param code SCB's code of a municipality ({@code 0182}) or county ({@code 01}); null for a district
 * @param part_of the area it lies in
 * @param organization who answers for the social services there
 * @param former_names names it has had, which still lead here
 * @param alternate_names what else people write: nicknames, and the name in other letters; they are no addresses
 * @param routes its ways to help, as the survey found them
 * @param places the localities and suburbs people actually type
 * @param postcodes how the postcodes there begin
 */
public record Area(
        UUID id,
        Slug slug,
        @WrittenBy(COORDINATOR) String name,
        @WrittenBy(COORDINATOR) Kind kind,
        @Read(DATA) @WrittenBy(COORDINATOR) @Nullable String code,
        @WrittenBy(COORDINATOR) @Nullable Slug part_of,
        @WrittenBy(COORDINATOR) @Unread(by = DATA, issue = 18) @Nullable Slug organization,
        @WrittenBy(COORDINATOR) @Read( {
            VISITOR, PROFESSIONAL}) @Nullable Tile tile,
        @WrittenBy(COORDINATOR) @Read(VISITOR) List<String> former_names,
        @WrittenBy(COORDINATOR) @Read(VISITOR) List<String> alternate_names,
        @In(ROUTES) @InData(attribute = "route") List<Route> routes,
        @In(PLACES) @WrittenBy(COORDINATOR) @Read({VISITOR, DATA}) @Unread(by = DATA, issue = 18) List<Place> places,
        @In(PLACES) @WrittenBy(COORDINATOR) @Read({VISITOR,
            DATA}) @Unread(by = DATA, issue = 18) @Nullable Postcodes postcodes,
        @In(OBSERVATIONS) @WrittenBy(COORDINATOR) @Read({PROFESSIONAL,
            DATA}) @Unread(by = DATA, issue = 18) List<Observation> observations,
        @WrittenBy(COORDINATOR) @InData(attribute = "conflict") @Read({PROFESSIONAL,
            DATA}) @Unread(by = DATA, issue = 18) List<Conflict> conflicts)
        implements Listing{

    public Area {
        former_names = former_names == null ? List.of() : List.copyOf(former_names);
        alternate_names = alternate_names == null ? List.of() : List.copyOf(alternate_names);
        routes = routes == null ? List.of() : List.copyOf(routes);
        places = places == null ? List.of() : List.copyOf(places);
        observations = observations == null ? List.of() : List.copyOf(observations);
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
    }

    public enum Kind {
        @JsonProperty("county") COUNTY,
        @JsonProperty("municipality") MUNICIPALITY,
        @JsonProperty("district") DISTRICT
    }
}
