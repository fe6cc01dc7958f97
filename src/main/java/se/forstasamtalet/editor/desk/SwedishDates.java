package se.forstasamtalet.editor.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.language.SiteLanguage;

/** Moments as editors say them. */
public final class SwedishDates {

    private static final DateTimeFormatter SWEDISH = DateTimeFormatter
            .ofPattern("d MMMM yyyy 'kl.' HH.mm", SiteLanguage.ORIGINAL.locale()).withZone(Hours.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy",
            SiteLanguage.ORIGINAL.locale());

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm").withZone(Hours.ZONE);

    private SwedishDates() {}

    /** The time of day, where it is clear which day is meant. */
    public static String time(Instant moment) {
        return TIME.format(moment);
    }

    /** With the minute: {@code 30 november 2026 kl. 08.05}. */
    public static String said(Instant moment) {
        return SWEDISH.format(moment);
    }

    /** The day alone: {@code 30 november 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
