package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Opening;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.Wording;

/** Dates, times and ranges stand as each language writes them, and as they can be heard. */
@QuarkusTest
class WordingTest {

    /** Finnish and Polish would have to inflect what stands between the words. */
    private static final Set<SiteLanguage> WITH_DASHES = Set.of(SiteLanguage.FINNISH, SiteLanguage.POLISH);
    private static final Pattern UNHEARD = Pattern.compile("[·–]");
    private static final Instant NIGHT = OffsetDateTime.parse("2026-03-02T00:10:00+01:00").toInstant();

    @ParameterizedTest
    @EnumSource
    void aDateBeginsWithItsDayAndEndsWithItsYearInWesternDigits(SiteLanguage language) {
        Wording wording = new Wording(language);
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> assertTrue(
                wording.date(day).matches(day.getDayOfMonth() + "\\D.*\\D2026"), wording.date(day)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"sv|2026-03-02T08:30|Stängt nu. Öppnar i dag 08:30.",
        "fi|2026-03-02T08:30|Nyt kiinni. Aukeaa tänään kello 8.30.",
        "es|2026-03-02T01:00|Cerrado ahora. Abre hoy a la 1:00.",
        "es|2026-03-02T13:00|Cerrado ahora. Abre hoy a las 13:00.",
        "es|2026-03-03T01:30|Cerrado ahora. Abre mañana a la 1:30.",
        "so|2026-06-04T08:30|Hadda waa xiran. Waxaa la furayaa 4 Juun 2026 08:30.",
        "ti|2026-03-02T08:30|ሕጂ ዕጹው እዩ። ሎሚ ንግሆ 08:30 ይኽፈት።",
        "ti|2026-03-02T14:30|ሕጂ ዕጹው እዩ። ሎሚ ድሕሪ ቀትሪ 14:30 ይኽፈት።",
        "ti|2026-06-04T19:00|ሕጂ ዕጹው እዩ። 4 ሰነ 2026 ምሸት 19:00 ይኽፈት።"})
    void aTimeStandsAsTheLanguageWritesIt(String language, String opens, String said) {
        Opening opening = new Opening(Opening.State.CLOSED,
                LocalDateTime.parse(opens).atZone(Hours.ZONE));
        assertEquals(said, new Wording(SiteLanguage.of(language)).opening(opening, NIGHT));
    }

    @ParameterizedTest
    @EnumSource
    void hoursLengthsAndAgesAreSaidInWordsThatCanBeHeard(SiteLanguage language) {
        Wording wording = new Wording(language);
        List<String> lines = EveryPage.DIRECTORY.services().stream().flatMap(service -> Stream.of(
                wording.hours(service, Channel.PHONE).stream(), wording.hours(service, Channel.CHAT).stream(),
                service.extent() == null ? Stream.<String>empty() : wording.extent(service.extent()).stream(),
                Stream.of(wording.words.for_ages("15", "25", wording.form(25)),
                        wording.words.capacity_cases_range("100", "150", wording.form(150))))
                .flatMap(all -> all)).distinct().toList();
        assertTrue(lines.size() > 10);
        assertEquals(List.of(), lines.stream()
                .filter(line -> UNHEARD.matcher(WITH_DASHES.contains(language) ? withoutHours(line) : line).find())
                .toList());
    }

    /** What is left of a line when its days and times are taken away. */
    private static String withoutHours(String line) {
        return line.replaceFirst("^\\p{L}+–\\p{L}+", "").replaceFirst("\\d\\d?\\.\\d\\d–\\d\\d?\\.\\d\\d", "");
    }

    @ParameterizedTest
    @EnumSource
    void weekdaysAreSpeltWithTheLettersOfTheTexts(SiteLanguage language) {
        Wording wording = new Wording(language);
        EveryPage.DIRECTORY.services().stream().flatMap(service -> wording.hours(service, Channel.PHONE).stream())
                .forEach(line -> assertFalse(line.contains("\u06be"), line));
    }
}
