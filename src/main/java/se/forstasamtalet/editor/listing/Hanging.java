package se.forstasamtalet.editor.listing;

import java.util.List;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Slug;

/** What would hang in the air without an organization or an area: it is not taken away while something does. */
final class Hanging {

    private Hanging() {}

    /** In Swedish, for whoever wants to take it away; nothing when nothing hangs on it. */
    static List<String> on(Listing listing, Directory directory) {
        if (listing instanceof Organization organization) {
            Slug slug = organization.slug();
            return Stream.concat(
                    directory.services().stream().filter(one -> slug.equals(one.organization()))
                            .map(one -> "Verksamheten " + one.name()),
                    directory.areas().stream().filter(one -> slug.equals(one.organization()))
                            .map(one -> "Området " + one.name()))
                    .toList();
        }
        return listing instanceof Area area ? on(area, directory) : List.of();
    }

    private static List<String> on(Area area, Directory directory) {
        Slug slug = area.slug();
        Stream<String> services = directory.services().stream()
                .filter(one -> one.service_area() != null && one.service_area().areas().contains(slug))
                .map(one -> "Verksamheten " + one.name() + " är till för dem som bor här");
        Stream<String> within = directory.areas().stream().filter(one -> slug.equals(one.part_of()))
                .map(one -> "Området " + one.name() + " ligger här");
        Stream<String> routes = area.routes().isEmpty() ? Stream.of()
                : Stream.of("Vägen till hjälp för dem som bor här");
        boolean isAlsoElsewhere = directory.areas().stream().filter(one -> !slug.equals(one.slug()))
                .flatMap(one -> one.former_names().stream()).map(Slug::of).anyMatch(slug::equals);
        Stream<String> name = isAlsoElsewhere ? Stream.of()
                : Stream.of("Adressen /" + slug + ", som står på tryckta kort: den ska först vara ett tidigare namn på "
                        + "ett annat område");
        return Stream.of(services, within, routes, name).flatMap(one -> one).toList();
    }
}
