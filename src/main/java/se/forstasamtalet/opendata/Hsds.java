package se.forstasamtalet.opendata;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
            UUID organization_id,
            String name,
            String alternate_name,
            String description,
            URI url,
            List<UrlRecord> additional_urls,
            Service.Status status,
            String interpretation_services,
            String eligibility_description,
            Integer minimum_age,
            Integer maximum_age,
            LocalDate assured_date,
            String alert,
            String last_modified,
            OrganizationRecord organization,
            List<PhoneRecord> phones,
            List<ScheduleRecord> schedules,
            List<ServiceAreaRecord> service_areas,
            List<ServiceAtLocationRecord> service_at_locations,
            List<LanguageRecord> languages,
            List<CostOptionRecord> cost_options,
            List<CapacityRecord> capacities,
            List<AttributeRecord> attributes) {}

    record MinimalRecord(UUID id, String last_modified) {}

    record OrganizationRecord(
            UUID id,
            String name,
            String alternate_name,
            String description,
            URI website,
            List<PhoneRecord> phones,
            List<AttributeRecord> attributes,
            List<ServiceRecord> services) {}

    record ServiceAtLocationRecord(UUID id, UUID service_id, UUID location_id, LocationRecord location,
            ServiceRecord service) {}

    record LocationRecord(UUID id, String location_type, URI url, UUID organization_id, String name) {}

    record PhoneRecord(UUID id, UUID service_at_location_id, String number, String type, Citation source,
            LocalDate assured_date) {}

    record ScheduleRecord(
            UUID id,
            UUID service_at_location_id,
            LocalDate valid_from,
            LocalDate valid_to,
            int timezone,
            String wkst,
            String freq,
            String byday,
            String opens_at,
            String closes_at,
            String description,
            String attending_type,
            Citation source,
            LocalDate assured_date) {}

    record ServiceAreaRecord(UUID id, String name, String description, String uri, Citation source,
            LocalDate assured_date) {}

    record LanguageRecord(UUID id, String name, String code, Citation source, LocalDate assured_date) {}

    record CostOptionRecord(UUID id, String option, String currency, BigDecimal amount, Citation source,
            LocalDate assured_date) {}

    record CapacityRecord(UUID id, UUID unit_id, UnitRecord unit, int available, String description, String updated,
            Citation source, LocalDate assured_date) {}

    record UnitRecord(UUID id, String name) {}

    record AttributeRecord(
            UUID id,
            UUID link_id,
            String link_type,
            String link_entity,
            UUID taxonomy_term_id,
            String value,
            TermRecord taxonomy_term,
            String label,
            Citation source,
            LocalDate assured_date) {}

    record UrlRecord(UUID id, String label, URI url, Citation source, LocalDate assured_date) {}

    record TaxonomyRecord(UUID id, String name, String description, String version) {}

    record TermRecord(
            UUID id,
            String code,
            String name,
            String description,
            UUID parent_id,
            String taxonomy,
            String language,
            UUID taxonomy_id) {}
}
