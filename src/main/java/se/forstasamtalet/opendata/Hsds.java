package se.forstasamtalet.opendata;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Citation;
import se.forstasamtalet.directory.Service;

/**
 * The records of the Human Services Data Specification 3.1 that we publish, by its own names. Beside them a fact
 * carries {@code source} (where it is from) and, where HSDS has it on services only, {@code assured_date} (when it was
 * last checked). A service of which only some components are filled is a line of a list.
 */
final class Hsds {

    private Hsds() {}

    record ServiceRecord(
            UUID id,
            @Nullable UUID organization_id,
            String name,
            @Nullable String alternate_name,
            @Nullable String description,
            @Nullable URI url,
            @Nullable List<UrlRecord> additional_urls,
            Service.Status status,
            @Nullable String interpretation_services,
            @Nullable String eligibility_description,
            @Nullable Integer minimum_age,
            @Nullable Integer maximum_age,
            @Nullable LocalDate assured_date,
            @Nullable String alert,
            @Nullable String last_modified,
            @Nullable OrganizationRecord organization,
            @Nullable List<PhoneRecord> phones,
            @Nullable List<ScheduleRecord> schedules,
            @Nullable List<ServiceAreaRecord> service_areas,
            @Nullable List<ServiceAtLocationRecord> service_at_locations,
            @Nullable List<LanguageRecord> languages,
            @Nullable List<CostOptionRecord> cost_options,
            @Nullable List<CapacityRecord> capacities,
            @Nullable List<AttributeRecord> attributes) {}

    record MinimalRecord(UUID id, @Nullable String last_modified) {}

    record OrganizationRecord(
            UUID id,
            String name,
            @Nullable String alternate_name,
            String description,
            @Nullable URI website,
            @Nullable List<PhoneRecord> phones,
            @Nullable List<AttributeRecord> attributes,
            @Nullable List<ServiceRecord> services) {}

    record ServiceAtLocationRecord(UUID id, UUID service_id, UUID location_id, LocationRecord location,
            @Nullable ServiceRecord service) {}

    record LocationRecord(UUID id, String location_type, @Nullable URI url, @Nullable UUID organization_id,
            String name) {}

    record PhoneRecord(UUID id, @Nullable UUID service_at_location_id, String number, @Nullable Integer extension,
            String type, Citation source,
            @Nullable LocalDate assured_date) {}

    record ScheduleRecord(
            UUID id,
            UUID service_at_location_id,
            LocalDate valid_from,
            LocalDate valid_to,
            @Nullable LocalDate dtstart,
            int timezone,
            String wkst,
            String freq,
            @Nullable Integer interval,
            String byday,
            @Nullable String opens_at,
            @Nullable String closes_at,
            @Nullable String description,
            String attending_type,
            @Nullable Citation source,
            @Nullable LocalDate assured_date) {}

    record ServiceAreaRecord(UUID id, String name, String description, @Nullable String uri, Citation source,
            @Nullable LocalDate assured_date) {}

    record LanguageRecord(UUID id, String name, String code, Citation source, @Nullable LocalDate assured_date) {}

    record CostOptionRecord(UUID id, @Nullable String option, String currency, BigDecimal amount, Citation source,
            @Nullable LocalDate assured_date) {}

    record CapacityRecord(UUID id, UUID unit_id, UnitRecord unit, int available, String description, String updated,
            Citation source, @Nullable LocalDate assured_date) {}

    record UnitRecord(UUID id, String name) {}

    record AttributeRecord(
            UUID id,
            UUID link_id,
            String link_type,
            String link_entity,
            UUID taxonomy_term_id,
            @Nullable String value,
            TermRecord taxonomy_term,
            @Nullable String label,
            @Nullable Citation source,
            @Nullable LocalDate assured_date) {}

    record UrlRecord(UUID id, String label, URI url, Citation source, @Nullable LocalDate assured_date) {}

    record TaxonomyRecord(UUID id, String name, String description, String version) {}

    record TermRecord(
            UUID id,
            String code,
            String name,
            String description,
            @Nullable UUID parent_id,
            String taxonomy,
            String language,
            UUID taxonomy_id) {}
}
