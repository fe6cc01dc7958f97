package se.forstasamtalet.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Citation;
import se.forstasamtalet.directory.Route;
import se.forstasamtalet.directory.Slug;

/**
 * The county, a municipality or a city district, with its ways to help. HSDS knows areas only as what services serve;
 * the {@code uri} of those leads here.
 *
 * @param code SCB's code of a municipality or county; none for a district
 * @param part_of the uri of the area it lies in
 */
record AreaRecord(UUID id, Slug slug, String name, Area.Kind kind, @Nullable String code, String uri,
        @Nullable String part_of,
        List<RouteRecord> routes) {

    /** A way from the area to a service: the same as the service's attribute {@code route}, seen from the area. */
    record RouteRecord(UUID service_id, Route.Kind kind, Citation source, @Nullable LocalDate assured_date) {}
}
