package se.forstasamtalet.editor.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.forstasamtalet.directory.Member;

/**
 * What a spreadsheet makes of values when it keeps them as text: a day with a midnight, hours with seconds, truth in
 * its user's language. Each has one meaning only; what could mean something else stays as it is, and is told.
 */
final class CellValue {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]00:00(:00(\\.0+)?)?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})([.:]00(\\.0+)?)?");

    private CellValue() {}

    /** The cell as its member is written; unchanged when it is no such value. */
    static String of(String column, String cell) {
        Class<?> type = Sheet.members(column).map(Member::type).findFirst().orElse(String.class);
        if (type == boolean.class || type == Boolean.class) {
            return switch (cell.toLowerCase(Locale.ROOT)) {
                case "sant", "true", "1", "ja" -> "true";
                case "falskt", "false", "0", "nej" -> "false";
                default -> cell;
            };
        }
        if (type == LocalDate.class) {
            Matcher day = DAY.matcher(cell);
            return day.matches() ? day.group(1) : cell;
        }
        Matcher time = TIME.matcher(cell);
        return type == LocalTime.class && time.matches()
                ? "%02d:%s".formatted(Integer.parseInt(time.group(1)), time.group(2)) : cell;
    }
}
