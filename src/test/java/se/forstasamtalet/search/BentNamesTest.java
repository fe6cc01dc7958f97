package se.forstasamtalet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.search.BentNames.Bent;

/** However a name is bent or mistyped, it leads nowhere else: nothing found is better than another area. */
@Tag("wide")
class BentNamesTest {

    private static final long SEED = 20_261_130;
    private static final int EACH = 3;

    private static List<Answered> answered;

    /** A name as it was bent, and what came of it. */
    private record Answered(Bent bent, Findings findings) {

        boolean isSlip() {
            return bent.way().equals("slip");
        }

        boolean leads(Predicate<String> where) {
            return !findings.asksWhich() && findings.opening() == OpeningWords.NONE && !findings.found().isEmpty()
                    && findings.found().get(0).isArea() && where.test(findings.found().get(0).target());
        }

        boolean isFound() {
            return findings.found().stream().limit(3)
                    .anyMatch(found -> found.isArea() && bent.meant().contains(found.target()));
        }

        @Override
        public String toString() {
            return bent.words() + " for " + bent.name() + " leads to " + Row.seen(findings);
        }
    }

    @BeforeAll
    static void askForEveryName() {
        Content content = ContentFolder.read(Path.of("content"));
        Directory directory = content.directory(content.listings());
        try (Search search = Search.over(directory)) {
            answered = BentNames.of(directory, SEED, EACH).parallelStream()
                    .map(bent -> new Answered(bent, search.find(bent.words()))).toList();
        }
    }

    @Test
    void noneOfTenThousandLeadsToAnotherArea() {
        assertTrue(answered.size() >= 9_000, "there are " + answered.size());
        assertEquals(List.of(),
                answered.stream().filter(one -> one.leads(area -> !one.bent().meant().contains(area))).toList());
    }

    /** A place is no cry for help. */
    @Test
    void noneOfThemIsTakenForACry() {
        assertEquals(List.of(), answered.stream().filter(one -> one.findings().opening().isSafety()).toList());
    }

    /** A search that finds nothing is never wrong; so it must also find. */
    @Test
    void nearlyAllOfThemAreFound() {
        assertTrue(share(one -> !one.isSlip()) >= 0.98, "of endings " + share(one -> !one.isSlip()));
        assertTrue(share(Answered::isSlip) >= 0.95, "of slips " + share(Answered::isSlip));
    }

    private static double share(Predicate<Answered> of) {
        List<Answered> some = answered.stream().filter(of).toList();
        return some.stream().filter(Answered::isFound).count() / (double) some.size();
    }
}
