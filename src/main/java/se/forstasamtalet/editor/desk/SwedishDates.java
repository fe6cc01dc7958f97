package se.forstasamtalet.editor.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.forstasamtalet.directory.Hours;

/** Moments as editors say them. */
public final class SwedishDates {

    private static final DateTimeFormatter SWEDISH = DateTimeFormatter
            .ofPattern("d MMMM yyyy 'kl.' HH.mm", Locale.forLanguageTag("sv")).withZone(Hours.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy",
            Locale.forLanguageTag("sv"));

    private SwedishDates() {}

    public static String said(Instant moment) {
        return SWEDISH.format(moment);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
