package se.forstasamtalet.professional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.World;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.YesNoUnknown;

class CriteriaTest {

    private static final Content REAL = ContentFolder.read(Path.of("content"));
    private static final Directory DIRECTORY = REAL.directory(REAL.listings());

    /** A service of which nothing is said never answers no. */
    @ParameterizedTest
    @EnumSource
    void silenceIsNeverNo(Criterion criterion) {
        Service silent = World.service("unga-vander",
                document -> document.retain("id", "slug", "organization", "name", "status", "purpose", "description"));
        for (String value : criterion.values(DIRECTORY)) {
            assertEquals(YesNoUnknown.UNKNOWN, criterion.answer(silent, value, DIRECTORY), criterion + " " + value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "area, nacka, atv-nacka, YES", "area, varmdo, atv-nacka, YES", "area, solna, atv-nacka, NO",
        "area, jarva, rvc-vast, YES", "area, farsta, rvc-vast, NO",
        "area, nacka, valj-att-sluta, YES", "area, sollentuna, soderstod, YES", "area, nacka, soderstod, UNKNOWN",
        "method, atv, atv-taby, YES", "method, sov, atv-taby, NO", "method, sov, rvc-vast, UNKNOWN",
        "group, yes, atv-nacka, YES", "group, yes, atv-taby, NO", "adapted_for, parents, huddinge, YES",
        "adapted_for, women, huddinge, UNKNOWN",
        "language, en, valj-att-sluta, YES", "language, sv, killar-se, YES", "language, en, killar-se, UNKNOWN",
        "language, so, valj-att-sluta, UNKNOWN", "language, so, ekero, UNKNOWN",
        "age, 18-20, ungarelationer, YES", "age, 18-20, killar-se, YES", "age, 18-20, valj-att-sluta, YES",
        "age, 15-17, valj-att-sluta, NO", "age, 26-, killar-se, UNKNOWN", "age, 21-25, ungarelationer, UNKNOWN",
        "age, 18-20, rvc-sodertalje, UNKNOWN",
        "language, interpreter, valj-att-sluta, YES",
        "price, free, manscentrum-ostra-sodertorn, YES", "price, free, manscentrum, NO",
        "price, free, botkyrka, UNKNOWN",
        "self_referral, yes, rvc-sydost, YES", "self_referral, yes, botkyrka, YES",
        "self_referral, yes, ekero, UNKNOWN",
        "open_talks, yes, botkyrka, YES", "open_talks, yes, sigtuna, UNKNOWN",
        "follow_up, yes, ekero, NO", "partner_contact, yes, soderstod, YES", "partner_contact, yes, botkyrka, UNKNOWN"
    })
    void aServiceAnswersByWhatIsKnownOfIt(String key, String value, String service, YesNoUnknown expected) {
        Criteria criteria = Criteria.of(Map.of(key, List.of(value)), DIRECTORY);
        assertEquals(1, criteria.chosen().size());
        assertEquals(expected, answer(criteria, service));
    }

    @Test
    void allThatIsAskedMustHold() {
        Criteria criteria = criteria("area=nacka&group=yes");
        assertEquals(YesNoUnknown.YES, answer(criteria, "atv-nacka"));
        assertEquals(YesNoUnknown.NO, answer(criteria, "valj-att-sluta"), "no group");
        assertEquals(YesNoUnknown.UNKNOWN, answer(criteria("area=nacka&group=yes&open_talks=yes"), "atv-nacka"));
        assertEquals(YesNoUnknown.YES, answer(Criteria.NONE, "atv-nacka"), "nothing is asked");
    }

    @Test
    void whatCannotBeChosenIsLeftOut() {
        Criteria criteria = Criteria.of(Map.of("area", List.of("<script>", "nacka", "solna"), "group", List.of("no"),
                "constructor", List.of("x")), DIRECTORY);
        assertEquals(Map.of(Criterion.AREA, "nacka"), criteria.chosen());
    }

    /** So the same question has one address. */
    @Test
    void theQuestionIsWrittenInOneOrder() {
        assertEquals("area=nacka&group=yes&open_talks=yes", criteria("open_talks=yes&group=yes&area=nacka").query());
        assertEquals("group=yes", criteria("area=nacka&group=yes").with(Criterion.AREA, null).query());
    }

    @ParameterizedTest
    @EnumSource
    void everyValueCanStandInAnAddress(Criterion criterion) {
        assertTrue((criterion.key() + String.join("", criterion.values(DIRECTORY))).matches("[a-z0-9_-]+"));
    }

    @Test
    void anInterpreterMaySpeakALanguageThatTheStaffDoNot() {
        Consumer<ObjectNode> withInterpreter = document -> document.putObject("languages").put("interpreter", "yes")
                .put("source", "sagokartan").putArray("codes").add("sv");
        assertEquals(YesNoUnknown.UNKNOWN,
                Criterion.LANGUAGE.answer(World.service("ekby", withInterpreter), "en", DIRECTORY));
    }

    private static YesNoUnknown answer(Criteria criteria, String service) {
        return criteria.answer(DIRECTORY.service(new Slug(service)).orElseThrow(), DIRECTORY);
    }

    private static Criteria criteria(String query) {
        Map<String, List<String>> asked = new HashMap<>();
        for (String one : query.split("&")) {
            asked.put(one.replaceFirst("=.*", ""), List.of(one.replaceFirst(".*=", "")));
        }
        return Criteria.of(asked, DIRECTORY);
    }
}
