package se.forstasamtalet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.search.BentNames;
import se.forstasamtalet.search.BentNames.Bent;
import se.forstasamtalet.search.Row;

/**
 * Questions about the real directory by kinds: those of the tests' tables that want a document, and made ones that
 * nobody has tuned anything to, since their seed is the newest heading of the change log: each release has others.
 */
final class KindsTable {

    private static final int MOST_OF_A_WAY = 150;

    private KindsTable() {}

    static List<Question> questions(Content content) throws IOException {
        List<Question> questions = new ArrayList<>();
        Stream.of("kinds", "fresh").map(Row::kinds).forEach(kinds -> kinds.forEach((kind, rows) -> rows.stream()
                .filter(row -> row.wanted().iterator().next().startsWith("/"))
                .forEach(row -> questions.add(new Question(row.language(), kind, row.words(), row.wanted())))));
        long seed = seed();
        Map<String, List<Bent>> made = BentNames.of(content.directory(content.listings()), seed, 1).stream()
                .collect(Collectors.groupingBy(Bent::way));
        Random chance = new Random(seed);
        made.forEach((way, bent) -> {
            List<Bent> some = new ArrayList<>(bent);
            Collections.shuffle(some, chance);
            some.stream().limit(MOST_OF_A_WAY).map(one -> new Question("sv", "made, " + way, one.words(), one.meant()
                    .stream().map(area -> RealDirectory.id("area", area)).collect(Collectors.toSet())))
                    .forEach(questions::add);
        });
        Collections.shuffle(questions, chance);
        return questions;
    }

    /** Another one for each release; {@code -Dsearch.seed=7} tries one more. */
    private static long seed() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("CHANGELOG.md"))) {
            return Long.getLong("search.seed",
                    lines.filter(line -> line.startsWith("## ")).findFirst().orElse("").hashCode());
        }
    }
}
