package se.forstasamtalet.report;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.BitSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Phone;
import se.forstasamtalet.directory.Service;

/** Goes once through a text, and takes away numbers and addresses that lead to somebody. Digits are 0 to 9 by then. */
final class Scrubbing {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final long MOST_TRIES = 2_000;

    private static final String DASH = "[\\p{Pd}\\x{2212}]";
    private static final String APART = "(?:[\\p{Z}./_]|" + DASH + ")";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    /** Of a coordination number the day is 60 higher (folkbokföringslagen 18 a §). */
    private static final String DAY = "(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])";
    /**
     * Four digits, of a number that is only for the time being a letter and three; and not the year of another date.
     */
    private static final String LAST_FOUR = "(?:[0-9]{4}|[0-9]{2}\\p{Z}[0-9]{2}|[A-Za-z][0-9]{3})(?![0-9]|" + DASH
            + "[0-9]{2}" + DASH + "[0-9])";
    private static final String BEGIN = "(?<![0-9])(?:1[689]|20)?";
    private static final Pattern PERSONAL = Pattern
            .compile(BEGIN + "[0-9]{2}" + MONTH + DAY + "(?:" + APART + "|[+]){0,3}" + LAST_FOUR);
    private static final Pattern PERSONAL_IN_PARTS = Pattern
            .compile(BEGIN + "[0-9]{2}" + APART + "{1,2}" + MONTH + APART + "{1,2}" + DAY
                    + "\\p{Z}{0,2}(?:" + DASH + "|[+])\\p{Z}{0,2}" + LAST_FOUR);
    /** Could be a day and an hour too: it counts when its last digit is right. */
    private static final Pattern PERSONAL_PERHAPS = Pattern.compile(
            BEGIN + "[0-9]{2}" + APART + "{0,2}" + MONTH + APART + "{0,2}" + DAY + APART + "{0,3}[0-9]{4}(?![0-9])");
    /** Digit by digit. */
    private static final Pattern SPELLED_OUT = Pattern
            .compile("(?<![0-9])(?:(?:[0-9]" + APART + "{1,3}){2})?(?:[0-9]" + APART + "{1,3}){9}[0-9](?![0-9])");
    private static final Pattern EMAIL = Pattern
            .compile("[^\\s@＠<>()\\[\\]\",;:]++[@＠][^\\s@＠<>()\\[\\]\",;:]*[\\p{L}\\p{N}]");
    private static final String HOUR = "(?:[01]?[0-9]|2[0-4])";
    private static final String MINUTE = "[0-5][0-9]";
    private static final String DATE = "[0-9]{1,2}[./][0-9]{1,2}[./-](?:19|20)[0-9]{2}";
    /** What reports are about may look like a number in Stockholm: 08.30-16.00, or 01.12.2026. */
    private static final Pattern HOURS_OR_DATE = Pattern
            .compile(HOUR + "[.:]?" + MINUTE + "\\p{Z}*" + DASH + "\\p{Z}*" + HOUR + "[.:]?" + MINUTE
                    + "|" + HOUR + "[.:]" + MINUTE + "\\p{Z}+" + HOUR + "[.:]" + MINUTE + "|" + DATE);
    private static final Pattern TIME_OR_DATE = Pattern.compile(
            "(?<![0-9.:])(?:" + HOUR + "[.:]" + MINUTE + "|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}|" + DATE
                    + ")(?![0-9.:])");
    /** What is dialled like a number, though there is no such number. */
    private static final Pattern LIKE_A_PHONE = Pattern.compile(
            "(?<![0-9])(?:[+(]|0)(?:" + APART + "|[()]){0,3}(?:[0-9](?:" + APART + "|[()]){0,3}){7,14}[0-9](?![0-9])");

    private final String text;
    /** What is still to be looked at; line ends stand where all is settled, and no number goes across them. */
    private final StringBuilder left;
    private final BitSet gone = new BitSet();

    private Scrubbing(String text) {
        this.text = text;
        this.left = new StringBuilder(text);
    }

    static String of(String text, Directory directory) {
        Set<String> known = Stream
                .concat(directory.services().stream().map(Service::phones),
                        directory.organizations().stream().map(Organization::phones))
                .flatMap(phones -> phones.stream().map(Phone::number)).map(number -> number.dialled())
                .collect(Collectors.toSet());
        return new Scrubbing(text).scrub(known);
    }

    private String scrub(Set<String> known) {
        phones(number -> known.contains(NUMBERS.format(number.number(), PhoneNumberFormat.E164)), false);
        find(EMAIL, any -> true, true);
        find(PERSONAL, any -> true, true);
        find(PERSONAL_IN_PARTS, any -> true, true);
        find(PERSONAL_PERHAPS, Scrubbing::isChecked, true);
        find(SPELLED_OUT, Scrubbing::hasBirthday, true);
        phones(number -> !HOURS_OR_DATE.matcher(number.rawString()).matches(), true);
        find(TIME_OR_DATE, any -> true, false);
        find(LIKE_A_PHONE, any -> true, true);
        return written();
    }

    private void phones(Predicate<PhoneNumberMatch> isMeant, boolean isGone) {
        StreamSupport
                .stream(NUMBERS.findNumbers(left.toString(), "SE", Leniency.VALID, MOST_TRIES).spliterator(), false)
                .filter(isMeant).forEach(number -> settle(number.start(), number.end(), isGone));
    }

    private void find(Pattern pattern, Predicate<String> isMeant, boolean isGone) {
        for (MatchResult found : pattern.matcher(left.toString()).results().filter(one -> isMeant.test(one.group()))
                .toList()) {
            settle(found.start(), found.end(), isGone);
        }
    }

    private void settle(int start, int end, boolean isGone) {
        if (isGone) {
            gone.set(start, end);
        }
        left.replace(start, end, "\n".repeat(end - start));
    }

    private static boolean hasBirthday(String written) {
        String digits = lastTen(written);
        return digits.substring(2, 4).matches(MONTH) && digits.substring(4, 6).matches(DAY);
    }

    /** Whether the last digit is the one that follows from the others (the Luhn formula). */
    private static boolean isChecked(String written) {
        String digits = lastTen(written);
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int product = (digits.charAt(place) - '0') * (2 - place % 2);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    private static String lastTen(String written) {
        String digits = written.replaceAll("[^0-9]", "");
        return digits.substring(digits.length() - 10);
    }

    private String written() {
        StringBuilder written = new StringBuilder();
        for (int at = 0; at < text.length();) {
            boolean isGone = gone.get(at);
            int next = isGone ? gone.nextClearBit(at) : gone.nextSetBit(at);
            int end = next < 0 ? text.length() : next;
            written.append(isGone ? Scrubbed.MARK : text.substring(at, end));
            at = end;
        }
        return written.toString();
    }
}
