package se.forstasamtalet.editor.listing;

import se.forstasamtalet.directory.Schedule.OnHolidays;
import se.forstasamtalet.editor.listing.HoursText.NotUnderstood;

/** What people say of holidays: {@code ej helgdagar}, {@code även röda dagar}, {@code okänt på helgdagar}. */
final class HolidayWords {

    private static final String NOT = "inte|ej|utom|förutom|stängt|stängd|undantaget";
    private static final String ALSO = "även|också|öppet|inklusive|inkl";
    private static final String UNSURE = "okänt";

    private HolidayWords() {}

    /** Whether something is said of them next. It is passed over, and the part knows it. */
    static boolean read(HoursPart part, TypedWords words) throws NotUnderstood {
        if (words.takeIf("helgfria?")) {
            part.set(OnHolidays.CLOSED, words.line());
            return true;
        }
        int noun = 1;
        while (words.peek(noun).matches("på|under|alla|:")) {
            noun++;
        }
        boolean isRed = words.peek(noun).matches("röda?") && words.peek(noun + 1).matches("dag(ar(na)?)?");
        boolean isNamed = isRed || words.peek(noun).matches("helgdag(ar(na)?)?");
        if (!isNamed || !words.isNext(NOT + "|" + ALSO + "|" + UNSURE)) {
            return false;
        }
        OnHolidays known = words.isNext(NOT) ? OnHolidays.CLOSED : OnHolidays.OPEN;
        OnHolidays said = words.isNext(UNSURE) ? OnHolidays.UNKNOWN : known;
        words.take(noun + (isRed ? 2 : 1));
        part.set(said, words.line());
        return true;
    }
}
