package se.forstasamtalet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Slug;

/** Every name that is known, with what languages add to it and with slips: nothing found is better than wrong. */
class NamesWithEndingsTest {

    private static final long SEED = 20261130;
    private static final List<UnaryOperator<String>> FORMS = List.of(name -> name + "s", name -> "jag bor i " + name,
            name -> name + "ssa", name -> name + "sta", name -> name + "'da", name -> name + "de",
            name -> "w " + name + "ie", name -> name + "da");

    private final Random random = new Random(SEED);

    @Test
    void leadToNoOtherArea() {
        Content content = ContentFolder.read(Path.of("content"));
        Directory directory = content.directory(content.listings());
        Map<String, Set<String>> areas = areas(directory);
        List<String> misled = new ArrayList<>();
        int asked = 0;
        try (Search search = Search.over(directory)) {
            for (Map.Entry<String, Set<String>> name : areas.entrySet()) {
                for (String typed : typed(name.getKey())) {
                    asked++;
                    Findings findings = search.find(typed);
                    if (!areas.containsKey(Spelling.of(typed).key()) && isMisled(findings, name.getValue())) {
                        misled.add(typed + " for " + name.getKey() + " sees " + findings.found().get(0));
                    }
                }
            }
        }
        assertTrue(asked > 10_000, asked + " were asked");
        assertEquals(List.of(), misled);
    }

    private static boolean isMisled(Findings findings, Set<String> right) {
        return !findings.asksWhich() && !findings.found().isEmpty() && findings.found().get(0).isArea()
                && findings.found().stream().filter(Finding::isArea).map(Finding::target).noneMatch(right::contains);
    }

    private List<String> typed(String key) {
        List<String> typed = new ArrayList<>(FORMS.stream().map(form -> form.apply(key)).toList());
        if (key.length() > 4) {
            int at = 1 + random.nextInt(key.length() - 2);
            typed.add(key.substring(0, at) + key.substring(at + 1));
            typed.add(key.substring(0, at) + key.charAt(at) + key.substring(at));
            typed.add(key.substring(0, at) + key.charAt(at + 1) + key.charAt(at) + key.substring(at + 2));
        }
        return typed;
    }

    /** The areas that every name leads to, and those around and within them, by the name's key. */
    private static Map<String, Set<String>> areas(Directory directory) {
        Map<String, Set<String>> areas = new HashMap<>();
        directory.areas().forEach(area -> Stream.concat(Stream.of(area.name()),
                area.places().stream().map(place -> place.name()))
                .forEach(name -> add(areas, directory, name, area.slug())));
        directory.morePlaces()
                .forEach(place -> place.areas().forEach(area -> add(areas, directory, place.name(), area)));
        return areas;
    }

    private static void add(Map<String, Set<String>> areas, Directory directory, String name, Slug area) {
        Set<String> right = areas.computeIfAbsent(Spelling.of(name).key(), none -> new HashSet<>());
        directory.area(area).stream().flatMap(directory::outwards).forEach(around -> right.add(around.slug().text()));
    }
}
