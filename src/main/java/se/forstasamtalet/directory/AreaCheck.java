package se.forstasamtalet.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.forstasamtalet.language.Addresses;

/** Looks at where an area lies, what it is called, and where its people are led. */
final class AreaCheck {

    private final ListingFindings check;
    private final Map<Slug, Slug> partOf = new HashMap<>();

    AreaCheck(ListingFindings check, Collection<? extends Listing> listings) {
        this.check = check;
        listings.forEach(one -> {
            if (one instanceof Area area) {
                partOf.put(area.slug(), area.part_of());
            }
        });
    }

    void look(Area area) {
        checkIsNoPage("slug", area.slug());
        check.required("kind", area.kind());
        check.name("part_of", area.part_of(), Listing.Kind.AREAS, area.kind() != Area.Kind.COUNTY);
        if (liesInItself(area)) {
            check.problem("part_of", Wanted.OTHER_AREA);
        }
        check.name("organization", area.organization(), Listing.Kind.ORGANIZATIONS, area.kind() != Area.Kind.COUNTY);
        check.each("former_names", area.former_names(), this::checkShortName);
        check.each("routes", area.routes(), (field, route) -> {
            check.required(field + ".kind", route.kind());
            check.name(field + ".service", route.service(), Listing.Kind.SERVICES, true);
        });
        check.each("places", area.places(), (field, place) -> {
            checkShortName(field + ".name", place.name());
            check.each(field + ".alternate_names", place.alternate_names(), this::checkShortName);
        });
    }

    private boolean liesInItself(Area area) {
        return Stream.iterate(area.part_of(), Objects::nonNull, partOf::get).limit(partOf.size())
                .anyMatch(area.slug()::equals);
    }

    private void checkShortName(String field, String name) {
        try {
            checkIsNoPage(field, Slug.of(name == null ? "" : name));
        } catch (IllegalArgumentException unfitForAnAddress) {
            check.problem(field, Wanted.SHORT_NAME);
        }
    }

    private void checkIsNoPage(String field, Slug name) {
        if (Addresses.isTaken(name.text())) {
            check.problem(field, Wanted.NO_PAGE, name);
        }
    }
}
