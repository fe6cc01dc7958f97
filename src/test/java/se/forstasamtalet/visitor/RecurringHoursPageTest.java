package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.handout.Handouts;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.Week;
import se.forstasamtalet.page.Wording;

/** Hours of a season, of odd weeks, of a first Tuesday and of days before holidays, as readers meet them. */
@QuarkusTest
class RecurringHoursPageTest {

    private static final Instant NOW = World.at("2026-11-24T10:00");
    private static final Service LINE = World.service("vandpunkten", document -> {
        document.remove("schedule_exceptions");
        ArrayNode hours = document.putArray("schedules");
        add(hours, "MO,TU,WE,TH,FR", "08:00", "16:00");
        add(hours, "MO,TU,WE,TH,FR", "09:00", "12:00").put("season", "06-01/08-31");
        add(hours, "MO", "17:00", "19:00").put("occurs", "even_weeks");
        add(hours, "TU", "17:00", "19:00").put("occurs", "first");
        add(hours, "MO,TU,WE,TH,FR", "08:00", "14:00").put("occurs", "before_holiday");
        add(hours, "SA", "10:00", "12:00").put("valid_from", "2026-12-01");
    });

    @Inject
    SiteConfig config;

    @Test
    void everyHourIsSaidWhole() {
        assertEquals(List.of("Måndag till fredag: 08:00 till 16:00. Resten av året. Inte på helgdagar.",
                "Måndag till fredag: 09:00 till 12:00. Varje år från 1 juni till 31 augusti. Inte på helgdagar.",
                "Måndag: 17:00 till 19:00. Bara jämna veckor (vecka 2, 4, 6 och så vidare). Resten av året. "
                        + "Inte på helgdagar.",
                "Tisdag: 17:00 till 19:00. Bara första gången i månaden. Resten av året. Inte på helgdagar.",
                "Dagen före en helgdag: 08:00 till 14:00. Resten av året.",
                "Lördag: 10:00 till 12:00. Resten av året. Gäller från 1 december 2026. Inte på helgdagar."),
                new Wording(SiteLanguage.SWEDISH).hours(LINE, Channel.PHONE));
    }

    @ParameterizedTest
    @EnumSource
    void theyStandOnThePageAndOnTheCardInEveryLanguage(SiteLanguage language) {
        List<String> lines = new Wording(language).hours(LINE, Channel.PHONE);
        assertEquals(6, lines.stream().distinct().count(), lines.toString());
        String page = text(new Pages(directory(), World.CONTENT, config, language, NOW).of(LINE).orElseThrow().html());
        lines.forEach(line -> assertTrue(page.contains(plain(line)), line + "\n" + page));
        assertTrue(new Handouts(directory(), World.CONTENT, config, language, NOW).of(World.area("ekby"))
                .map(one -> text(one.html()))
                .anyMatch(card -> lines.stream().allMatch(line -> card.contains(plain(line)))));
    }

    /** 2026-12-07 is a Monday of an even week, 2026-12-14 of an odd one. */
    @ParameterizedTest
    @CsvSource({"2026-12-07T18:00, true", "2026-12-14T18:00, false", "2026-12-01T18:00, true",
        "2026-12-08T18:00, false",
        "2026-12-23T13:00, true", "2026-12-23T15:00, false", "2027-06-01T11:00, true", "2027-06-01T15:00, false"})
    void theDoorIsOpenWhenItIsAndNotOtherwise(String moment, boolean isOpen) {
        Pages pages = new Pages(directory(), World.CONTENT, config, SiteLanguage.SWEDISH, World.at(moment));
        Document page = Jsoup.parse(pages.of(LINE).orElseThrow().html());
        assertEquals(isOpen, page.text().contains("Öppet nu."), page.text());
    }

    @Test
    void searchEnginesAreToldNoneRatherThanSome() {
        assertEquals(List.of(), Week.of(LINE));
        assertFalse(Week.of(World.service("vandpunkten")).isEmpty());
    }

    private static ObjectNode add(ArrayNode hours, String days, String opens, String closes) {
        return hours.addObject().put("attending_type", "phone").put("byday", days).put("opens_at", opens)
                .put("closes_at", closes).put("public_holidays", "closed").put("source", "sagokartan");
    }

    private static String text(String html) {
        return plain(Jsoup.parse(html).text());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static Directory directory() {
        return World.CONTENT.directory(
                World.CONTENT.listings().stream().map(one -> one.id().equals(LINE.id()) ? LINE : one).toList());
    }
}
