package se.forstasamtalet.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Names that lead to one area alone. */
final class ShortNames {

    private ShortNames() {}

    /** @param areas all there are, by slug */
    static Map<Slug, Slug> of(Map<Slug, Area> areas) {
        Map<Slug, List<Slug>> leadsTo = new TreeMap<>();
        for (Area area : areas.values()) {
            Stream<String> places = area.places().stream()
                    .flatMap(place -> Stream.concat(Stream.of(place.name()), place.alternate_names().stream()));
            Stream.concat(area.former_names().stream(), places).map(Slug::of).distinct()
                    .forEach(name -> leadsTo.computeIfAbsent(name, none -> new ArrayList<>()).add(area.slug()));
        }
        Map<Slug, Slug> names = new TreeMap<>();
        leadsTo.forEach((name, to) -> {
            if (to.size() == 1) {
                names.put(name, to.get(0));
            }
        });
        areas.keySet().forEach(slug -> names.put(slug, slug));
        return Collections.unmodifiableMap(names);
    }
}
