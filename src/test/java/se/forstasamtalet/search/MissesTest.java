package se.forstasamtalet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.SiteLanguage;

/** The desk learns once a quarter in which languages people often find nothing, and nothing else. */
class MissesTest {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 30);
    private static final LocalDate WINTER = LocalDate.of(2027, 1, 1);

    private final Misses misses = new Misses();

    @Test
    void tellsOfTenOrMoreInTheQuarterBefore() {
        press(10, SiteLanguage.ARABIC);
        press(9, SiteLanguage.SWEDISH);
        assertEquals(Set.of(), misses.told(AUTUMN));
        assertEquals(Set.of(SiteLanguage.ARABIC), misses.told(WINTER));
    }

    @Test
    void forgetsWhatIsOlder() {
        press(12, SiteLanguage.ARABIC);
        assertEquals(Set.of(), misses.told(WINTER.plusMonths(3)));
        press(12, SiteLanguage.ARABIC);
        misses.told(WINTER);
        assertEquals(Set.of(), misses.told(WINTER.plusMonths(3)));
    }

    private void press(int times, SiteLanguage language) {
        for (int time = 0; time < times; time++) {
            misses.press(language, AUTUMN);
        }
    }
}
