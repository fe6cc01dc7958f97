package se.forstasamtalet.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.World;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.YesNoUnknown;

class GapsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-20");
    private static final Content REAL = ContentFolder.read(Path.of("content"));

    @Test
    void countsWhereOneLivesOnce() {
        assertEquals(List.of("Sundvik", "Hamnen"), names(Gaps.of(World.DIRECTORY, TODAY).areas()),
                "Ekby is its district Hamnen");
        assertEquals(25 + 11, Gaps.of(REAL.directory(REAL.listings()), TODAY).areas().size());
    }

    @Test
    void looksAtWhatTheAreasOwnWayIsKnownToHave() {
        Gaps gaps = Gaps.of(World.DIRECTORY, TODAY);
        assertEquals(List.of("Sundvik"), names(gaps.of(Gap.OPEN_TALKS)));
        assertEquals(List.of("Hamnen"), names(gaps.of(Gap.PRICE)));
        assertEquals(List.of(), names(gaps.of(Gap.NUMBER)), "a checked switchboard is a number too");
        assertEquals(List.of("Sundvik", "Hamnen"), names(gaps.of(Gap.GROUP)));
    }

    @Test
    void whatNobodyHasSaidIsCountedApartFromNo() {
        Gaps gaps = Gaps.of(World.DIRECTORY, TODAY);
        for (Gap gap : Gap.values()) {
            assertEquals(gaps.of(gap).size(),
                    gaps.of(gap, YesNoUnknown.NO).size() + gaps.of(gap, YesNoUnknown.UNKNOWN).size());
            assertEquals(YesNoUnknown.UNKNOWN, gap.answer(World.service("nattljuset", document -> document
                    .retain("id", "slug", "organization", "name", "status", "purpose", "description")), TODAY));
        }
        assertEquals(YesNoUnknown.NO, Gaps.together(List.of(YesNoUnknown.NO, YesNoUnknown.NO)));
        assertEquals(YesNoUnknown.UNKNOWN, Gaps.together(List.of(YesNoUnknown.NO, YesNoUnknown.UNKNOWN)));
        assertEquals(YesNoUnknown.UNKNOWN, Gaps.together(List.of()), "no way is no answer");
    }

    @Test
    void aNumberThatNobodyHasCheckedForLongIsAGap() {
        assertEquals(List.of("Sundvik", "Hamnen"), names(Gaps.of(World.DIRECTORY, TODAY.plusYears(1)).of(Gap.NUMBER)));
    }

    @ParameterizedTest
    @EnumSource
    void aServiceOfWhichNothingIsSaidFillsNoGap(Gap gap) {
        assertFalse(gap.isFilledBy(World.service("nattljuset",
                document -> document.retain("id", "slug", "organization", "name", "status", "purpose", "description")),
                TODAY));
    }

    @ParameterizedTest
    @CsvSource({"'18:00', false", "'18:30', true", "'00:00', true", "'08:00', true"})
    void anEveningIsLaterThanSix(String closes, boolean isEvening) {
        assertEquals(isEvening, isFilled(Gap.EVENING, document -> ((ObjectNode) document.withArray("schedules").get(0))
                .put("opens_at", "17:00").put("closes_at", closes)));
    }

    @Test
    void anEveningOnceAMonthIsNone() {
        assertFalse(isFilled(Gap.EVENING, document -> ((ObjectNode) document.withArray("schedules").get(0))
                .put("opens_at", "17:00").put("closes_at", "19:00").put("occurs", "first")));
    }

    @ParameterizedTest
    @CsvSource({"YOUNG, young_people", "OLD, older_people", "WOMEN, women", "HONOUR, honour"})
    void whatIsMadeForSomebodyFillsTheirGap(Gap gap, String group) {
        assertTrue(isFilled(gap, document -> document.putObject("adapted_for").put("source", "sagokartan")
                .putArray("groups").add(group)));
    }

    @Test
    void aServiceThatWelcomesWomenFillsTheirGap() {
        assertTrue(isFilled(Gap.WOMEN, document -> document.putObject("eligibility").put("source", "sagokartan")
                .putArray("people").add("men").add("women")));
    }

    /** What the survey tells of the county's gaps. */
    @Test
    void theRealCountyHasNothingForTheOldOrAgainstHonour() {
        Gaps gaps = Gaps.of(REAL.directory(REAL.listings()), LocalDate.parse("2026-11-24"));
        assertEquals(gaps.areas(), gaps.of(Gap.OLD));
        assertEquals(gaps.areas(), gaps.of(Gap.HONOUR));
        assertFalse(names(gaps.of(Gap.OPEN_TALKS)).contains("Botkyrka"));
        assertTrue(names(gaps.of(Gap.OPEN_TALKS)).containsAll(List.of("Nacka", "Ekerö", "Sigtuna")));
        assertEquals(18, gaps.of(Gap.OPEN_TALKS).size(), "at all four centres of Stockholm there are such talks");
        assertEquals(36 - (2 + 1 + 3 + 3), gaps.of(Gap.GROUP).size(),
                "a group in Nacka, Värmdö and Solna, and at two centres of three districts each");
    }

    private static boolean isFilled(Gap gap, Consumer<ObjectNode> change) {
        return gap.isFilledBy(World.service("vandpunkten", change), TODAY);
    }

    private static List<String> names(List<Area> areas) {
        return areas.stream().map(Area::name).toList();
    }
}
