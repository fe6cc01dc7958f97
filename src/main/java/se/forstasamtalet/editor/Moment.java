package se.forstasamtalet.editor;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.forstasamtalet.directory.Hours;

/** Moments as editors say them. */
final class Moment {

    private static final DateTimeFormatter SWEDISH =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH.mm", Locale.forLanguageTag("sv")).withZone(Hours.ZONE);

    private Moment() {
    }

    static String said(Instant moment) {
        return SWEDISH.format(moment);
    }
}
