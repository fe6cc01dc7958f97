package se.forstasamtalet.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.search.EntryIndex.Hit;
import se.forstasamtalet.search.Finding.Why;

/** Which areas the names and the postcode in a question mean. */
final class AreaResolver {

    private static final int DIGITS = 5;
    private static final int SHORT = 3;

    private final Directory directory;
    private final TreeMap<String, Set<String>> postcodes = new TreeMap<>();

    AreaResolver(Directory directory) {
        this.directory = directory;
        directory.areas().stream().filter(area -> area.postcodes() != null).forEach(area -> area.postcodes().prefixes()
                .forEach(prefix -> postcodes.computeIfAbsent(prefix, none -> new TreeSet<>()).add(area.slug().text())));
    }

    /** The areas that the words may mean; several for one name when it is the name of several places. */
    record Meant(List<Finding> areas, boolean asksWhich) {}

    Meant meant(Question question, NameMatches names) {
        List<List<Finding>> named = names.found().stream().map(AreaResolver::areas).filter(areas -> !areas.isEmpty())
                .toList();
        if (named.isEmpty()) {
            List<Finding> coded = coded(question.postcode());
            return new Meant(coded, coded.size() > 1);
        }
        List<List<Finding>> narrowed = narrowed(named);
        List<List<Finding>> inner = narrowed.stream()
                .map(areas -> areas.stream().filter(one -> !isAround(one, narrowed)).toList()).toList();
        return new Meant(inner.stream().flatMap(List::stream).distinct().toList(),
                inner.stream().anyMatch(areas -> areas.size() > 1));
    }

    /** The areas that one name may mean, each once; by its own name rather than by that of a place in it. */
    static List<Finding> areas(List<Hit> hits) {
        Map<String, Finding> areas = new LinkedHashMap<>();
        hits.stream().filter(Hit::isArea)
                .sorted(Comparator.comparing(Hit::kind).thenComparing(Hit::target))
                .forEach(hit -> areas.putIfAbsent(hit.target(), hit.finding(Why.NAME)));
        return List.copyOf(areas.values());
    }

    /** Of a name's several meanings, those that another name in the question speaks for: {@code Haga, Solna}. */
    private List<List<Finding>> narrowed(List<List<Finding>> named) {
        return named.stream().map(areas -> {
            List<Finding> spokenFor = areas.stream().filter(one -> named.stream().filter(others -> others != areas)
                    .flatMap(List::stream).anyMatch(other -> other.target().equals(one.target()) || liesIn(one, other)))
                    .toList();
            return areas.size() > 1 && !spokenFor.isEmpty() ? spokenFor : areas;
        }).toList();
    }

    /** Whether an area is only named to say where another one lies: {@code Kista, Stockholm}. */
    private boolean isAround(Finding area, List<List<Finding>> named) {
        return named.stream().flatMap(List::stream).anyMatch(other -> liesIn(other, area));
    }

    private boolean liesIn(Finding inner, Finding outer) {
        return directory.area(new Slug(inner.target())).stream().flatMap(directory::outwards).map(Area::slug)
                .anyMatch(around -> around.text().equals(outer.target()) && !outer.target().equals(inner.target()));
    }

    /**
     * The areas where postcodes begin so: by the longest beginning that is known, or by all that begin with the few
     * digits there are.
     */
    private List<Finding> coded(String postcode) {
        if (postcode.isEmpty()) {
            return List.of();
        }
        Set<String> areas = IntStream.iterate(postcode.length(), length -> length > SHORT, length -> length - 1)
                .mapToObj(length -> postcodes.get(postcode.substring(0, length))).filter(found -> found != null)
                .findFirst()
                .orElseGet(() -> beginning(postcode.substring(0, SHORT)));
        if (areas.isEmpty() && postcode.length() == DIGITS) {
            return List.of(new Finding(ResultKind.ELSEWHERE, "", postcode, Why.POSTCODE));
        }
        return areas.stream().map(area -> new Finding(ResultKind.PLACE, area, postcode, Why.POSTCODE)).toList();
    }

    private Set<String> beginning(String digits) {
        return postcodes.subMap(digits, digits + "~").values().stream().flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
