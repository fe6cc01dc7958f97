package se.forstasamtalet.language;

import java.time.LocalTime;

/**
 * When on a day a time is. A language whose speakers count the hours from dawn says it beside the time: in Tigrinya
 * 8.30 could else be half past two.
 */
public enum PartOfDay {
    NIGHT, MORNING, AFTERNOON, EVENING;

    /** Night is from ten to six. */
    public static PartOfDay of(LocalTime time) {
        int hour = time.getHour();
        if (hour < 6 || hour >= 22) {
            return NIGHT;
        }
        if (hour < 12) {
            return MORNING;
        }
        return hour < 18 ? AFTERNOON : EVENING;
    }
}
