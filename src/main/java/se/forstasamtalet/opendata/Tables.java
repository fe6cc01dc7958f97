package se.forstasamtalet.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.opendata.Hsds.ServiceRecord;

/** The whole directory in the tables of HSDS 3.1, with the columns that we fill. */
final class Tables {

    private static final String FACT = " source assured_date:date";

    private final OpenData data;

    Tables(OpenData data) {
        this.data = data;
    }

    List<Table> all() {
        Records records = data.records();
        return List.of(
                Table.of("organization", "organizations.csv", "id name alternate_name description website",
                        () -> data.directory().organizations().stream().map(records::listed).map(Json::tree)),
                Table.of("service", "services.csv",
                        "id organization_id name alternate_name description url status interpretation_services "
                                + "eligibility_description "
                                + "minimum_age:number maximum_age:number assured_date:date alert "
                                + "last_modified:datetime",
                        () -> services().map(records::listed).map(Json::tree)),
                Table.of("attribute", "attributes.csv",
                        "id link_id taxonomy_term_id link_type link_entity value label" + FACT, this::attributes),
                Table.of("service_at_location", "service_at_location.csv", "id service_id location_id",
                        () -> data.atLocations().stream().map(records::listed).map(Json::tree)),
                Table.of("location", "locations.csv", "id location_type url name",
                        () -> data.atLocations().stream().map(AtLocation::location).map(Json::tree)),
                Table.of("phone", "phones.csv",
                        "id service_id organization_id service_at_location_id number extension:number type" + FACT,
                        this::phones),
                Table.of("schedule", "schedules.csv",
                        "id service_id service_at_location_id valid_from:date valid_to:date dtstart:date "
                                + "timezone:number wkst freq interval:number byday opens_at closes_at description "
                                + "attending_type" + FACT,
                        () -> ofServices(ServiceRecord::schedules)),
                Table.of("service_area", "service_areas.csv", "id service_id name description uri" + FACT,
                        () -> ofServices(ServiceRecord::service_areas)),
                Table.of("language", "languages.csv", "id service_id name code" + FACT,
                        () -> ofServices(ServiceRecord::languages)),
                Table.of("taxonomy_term", "taxonomy_terms.csv",
                        "id code name description parent_id taxonomy language taxonomy_id",
                        () -> data.taxonomies().terms().stream().map(Json::tree)),
                Table.of("cost_option", "cost_options.csv", "id service_id option currency amount:number" + FACT,
                        () -> ofServices(ServiceRecord::cost_options)),
                Table.of("service_capacity", "service_capacities.csv",
                        "id service_id unit_id available:number description updated:datetime" + FACT,
                        () -> ofServices(ServiceRecord::capacities)),
                Table.of("unit", "units.csv", "id name", () -> Stream.of(ChildRecords.ROOM).map(Json::tree)),
                Table.of("taxonomy", "taxonomies.csv", "id name description version",
                        () -> data.taxonomies().taxonomies().stream().map(Json::tree)),
                Table.of("url", "urls.csv", "id label url service_id" + FACT,
                        () -> ofServices(ServiceRecord::additional_urls)));
    }

    private Stream<Service> services() {
        return data.directory().services().stream();
    }

    private Stream<JsonNode> ofServices(Function<ServiceRecord, Collection<?>> parts) {
        return services()
                .flatMap(service -> hanging(parts.apply(data.records().full(service)), "service_id", service.id()));
    }

    private Stream<JsonNode> phones() {
        return Stream.concat(ofServices(ServiceRecord::phones), data.directory().organizations().stream()
                .flatMap(organization -> hanging(data.records().full(organization, false).phones(), "organization_id",
                        organization.id())));
    }

    private Stream<JsonNode> attributes() {
        return Stream.concat(services().flatMap(service -> data.records().attributes(service).stream()),
                data.directory().organizations().stream()
                        .flatMap(organization -> data.records().attributes(organization).stream()))
                .map(Json::tree);
    }

    /** ChildRecords with what says on which record they hang. */
    private static Stream<JsonNode> hanging(@Nullable Collection<?> parts, String key, UUID on) {
        return parts == null ? Stream.empty()
                : parts.stream().map(Json::tree).map((ObjectNode part) -> part.put(key, on.toString()));
    }
}
