package se.forstasamtalet.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Function;
import se.forstasamtalet.directory.Hours;

/** What can be asked of lists and records, and how it is written. */
enum Parameter {
    SEARCH("words that all occur, at most 200 characters", text("(?s).{1,200}")),
    PAGE("a page's number, from 1", number(1, 999_999_999)),
    PER_PAGE("how many on a page, from 1 to 1000", number(1, 1_000)),
    FORMAT("json or ndjson", text("json|ndjson")),
    TAXONOMY_TERM_ID("a term's id, as at /taxonomy_terms", sent -> OpenData.id(sent).orElseThrow()),
    TAXONOMY_ID("a taxonomy's id, as at /taxonomies", sent -> OpenData.id(sent).orElseThrow()),
    ORGANIZATION_ID("an organization's id, as at /organizations", sent -> OpenData.id(sent).orElseThrow()),
    PARENT_ID("a term's id, as at /taxonomy_terms", sent -> OpenData.id(sent).orElseThrow()),
    MODIFIED_AFTER(Parameter.MOMENT, Parameter::moment),
    MINIMAL(Parameter.TRUTH, text("true|false")),
    FULL(Parameter.TRUTH, text("true|false")),
    FULL_SERVICE(Parameter.TRUTH, text("true|false")),
    TOP_ONLY(Parameter.TRUTH, text("true|false")),
    POSTCODE("five digits, like 131 40", text("[1-9][0-9]{2} ?[0-9]{2}")),
    SINCE(Parameter.MOMENT, Parameter::moment),
    /** A day stands for its end: the last moment that was of that day. */
    AS_OF(Parameter.MOMENT, sent -> isDay(sent) ? endOf(LocalDate.parse(sent)) : moment(sent));

    private static final String TRUTH = "true or false";
    private static final String MOMENT = "a day or a moment, like 2026-11-24 or 2026-11-24T10:00:00+01:00";

    private final String expected;
    private final Function<String, ?> reading;

    /** @param reading gives what is meant; fails when what was sent is none */
    Parameter(String expected, Function<String, ?> reading) {
        this.expected = expected;
        this.reading = reading;
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    String expected() {
        return expected;
    }

    /** @throws RuntimeException when it is not what is expected */
    Object read(String sent) {
        return reading.apply(sent);
    }

    private static Function<String, String> text(String form) {
        return sent -> {
            if (!sent.matches(form)) {
                throw new IllegalArgumentException();
            }
            return sent;
        };
    }

    private static Function<String, Integer> number(int least, int most) {
        return sent -> {
            int number = Integer.parseInt(text("[0-9]{1,9}").apply(sent));
            if (number < least || number > most) {
                throw new IllegalArgumentException();
            }
            return number;
        };
    }

    /** A day stands for its beginning in Stockholm. The plus of an offset that was not encoded arrives as a space. */
    private static Instant moment(String sent) {
        return isDay(sent) ? LocalDate.parse(sent).atStartOfDay(Hours.ZONE).toInstant()
                : OffsetDateTime.parse(sent.replace(' ', '+')).toInstant();
    }

    /** The last moment of a day. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Hours.ZONE).toInstant().minusMillis(1);
    }

    private static boolean isDay(String sent) {
        return sent.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }
}
