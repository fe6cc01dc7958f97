package se.forstasamtalet.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.forstasamtalet.World;

/** What the documents say, as it is written in files. */
class ChaptersTest {

    private static final String RIGHT = """
        slug: fynd
        order: 1
        title: {sv: Fynd här, en: Findings}
        heading: {sv: Fynd här, en: Findings}
        lead: {sv: Fynd här, en: Findings}
        parts:
          - id: starting
            name: {sv: Börja nu, en: Starting}
            statements:
              - id: open
                text: {sv: Två av tre, en: Two of three}
                source: sagokartan
                held: "2023"
        """;

    @Test
    void whatIsRightIsRead() {
        assertEquals(List.of(), problems(RIGHT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "slug: fynd | slug: annat | slug",
        "text: {sv: Två av tre, en: Two of three} | text: {sv: Två av tre} | parts[0].statements[0].text",
        "source: sagokartan | source: sagan-om-ringen | parts[0].statements[0].source",
        "held: \"2023\" | held: \" \" | parts[0].statements[0].held",
        "id: open | id: starting | parts[0].statements[0].id",
        "source: sagokartan | source: sagokartan; terms: [okand] | parts[0].statements[0].terms",
        "source: sagokartan | source: sagokartan; state: open | parts[0].statements[0].state_date"})
    void whatIsMissingIsToldWithItsPlace(String right, String wrong, String field) {
        assertEquals(List.of(field), problems(RIGHT.replace(right, wrong.replace("; ", "\n        "))));
    }

    private static List<String> problems(String text) {
        List<ContentProblem> problems = new ArrayList<>();
        new Chapters(World.CONTENT.sources(),
                Stream.of(World.CONTENT.terms(), World.CONTENT.words()).flatMap(List::stream).toList())
                .read(new YamlFile("chapters/fynd.yaml", text, problems), "fynd");
        return problems.stream().map(ContentProblem::field).toList();
    }
}
