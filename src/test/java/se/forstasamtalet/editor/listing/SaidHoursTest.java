package se.forstasamtalet.editor.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Schedule;
import se.forstasamtalet.directory.Service;

class SaidHoursTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "mån–fre 08:30–16, lunch 12–13, inte helgdagar | MO,TU,WE,TH,FR 08:30-12:00 CLOSED; MO,TU,WE,TH,FR "
                + "13:00-16:00 CLOSED",
        "Måndag-fredag 8.30-16 | MO,TU,WE,TH,FR 08:30-16:00 CLOSED",
        "mån, ons och fre 9–12 | MO,WE,FR 09:00-12:00 CLOSED",
        "tors kl 17–20, även helgdagar | TH 17:00-20:00 OPEN",
        "tisdagar 10 till 11 och 14–15.30 | TU 10:00-11:00 CLOSED; TU 14:00-15:30 CLOSED",
        "alla dagar dygnet runt, även röda dagar | MO,TU,WE,TH,FR,SA,SU 00:00-00:00 OPEN",
        "vardagar 8–17; helger 10–14 | MO,TU,WE,TH,FR 08:00-17:00 CLOSED; SA,SU 10:00-14:00 CLOSED",
        "fre 20–02, även helgdagar | FR 20:00-02:00 OPEN",
        "från 2026-06-01 till 2026-08-31: mån–fre 9–15 | MO,TU,WE,TH,FR 09:00-15:00 CLOSED 2026-06-01 2026-08-31"})
    void hoursAreUnderstoodTheWayPeopleSayThem(String said, String meant) throws Exception {
        assertEquals(meant, SaidHours.read(said, Channel.PHONE).stream().map(SaidHoursTest::plain)
                .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ibland", "mån–fre", "mån–fre 8", "mån–fre 25–26", "mån–fre 8.75–9", "fredagsmys 8–9",
        "fre–mån 8–9", "mån 8–16, lunch 17–18",
        "mån 8–16, lunch", "mån 8–16, kanske helgdagar", "från igår: mån 8–9", "8–16", "mån 8–9–10"})
    void whatIsNotUnderstoodIsSaid(String said) {
        SaidHours.NotUnderstood wrong = assertThrows(SaidHours.NotUnderstood.class,
                () -> SaidHours.read(said, Channel.PHONE));
        assertTrue(wrong.getMessage().contains("till exempel"), wrong.getMessage());
    }

    @Test
    void everyRealScheduleIsSaidAndUnderstoodAgain() throws Exception {
        int checked = 0;
        for (Service service : ContentFolder.read(Path.of("content")).listings().stream()
                .filter(Service.class::isInstance).map(Service.class::cast).toList()) {
            for (Channel channel : Channel.values()) {
                List<String> real = service.schedules().stream().filter(one -> one.attending_type() == channel)
                        .map(SaidHoursTest::plain).sorted().toList();
                String said = SaidHours.say(service.schedules(), channel);
                assertEquals(real, SaidHours.read(said, channel).stream().map(SaidHoursTest::plain).sorted().toList(),
                        service.slug() + ": " + said);
                checked += real.size();
            }
        }
        assertTrue(checked > 20, "real hours were checked: " + checked);
    }

    private static String plain(Schedule hours) {
        return hours.byday().written() + " " + hours.opens_at() + "-" + hours.closes_at() + " "
                + hours.public_holidays()
                + (hours.valid_from() == null ? "" : " " + hours.valid_from())
                + (hours.valid_to() == null ? "" : " " + hours.valid_to());
    }
}
