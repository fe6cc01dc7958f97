package se.forstasamtalet.search;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.forstasamtalet.language.SiteLanguage;

/**
 * How often readers said, with one press, that they did not find what they sought. Only in memory, only how often and
 * in which language, and only until ten: nothing that was typed, nothing of when. Once a quarter it tells in which
 * languages there were ten or more in the quarter before; of the others it tells nothing.
 */
public final class Misses {

    /** What the press sends in place of words; nobody types this. */
    public static final String PRESS = "\u2717 \u2717 \u2717";
    /** Fewer might be one person. */
    private static final int FEWEST_TOLD = 10;

    private final Map<SiteLanguage, Integer> pressed = new EnumMap<>(SiteLanguage.class);
    private Set<SiteLanguage> told = Set.of();
    private LocalDate quarter = LocalDate.MIN;

    /** One press. */
    public synchronized void press(SiteLanguage language, LocalDate today) {
        turn(today);
        pressed.merge(language, 1, (before, one) -> Math.min(FEWEST_TOLD, before + one));
    }

    /** The languages in which there were ten or more presses in the quarter before this day's. */
    public synchronized Set<SiteLanguage> told(LocalDate today) {
        turn(today);
        return told;
    }

    private void turn(LocalDate today) {
        LocalDate now = firstDay(today);
        if (now.equals(quarter)) {
            return;
        }
        boolean isNext = now.equals(firstDay(quarter.equals(LocalDate.MIN) ? now : quarter.plusMonths(3)));
        Set<SiteLanguage> often = pressed.entrySet().stream().filter(count -> count.getValue() >= FEWEST_TOLD)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SiteLanguage.class)));
        told = isNext ? Set.copyOf(often) : Set.of();
        pressed.clear();
        quarter = now;
    }

    private static LocalDate firstDay(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
