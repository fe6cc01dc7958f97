package se.forstasamtalet.directory;

/**
 * The kinds of things that should have been written somewhere. Each has its English words here, for whoever writes
 * content files; the desk has Swedish ones for each.
 */
public enum Wanted {

    VALUE("a value"),
    NO_SUCH_FIELD("no such field%s"),
    ONE_OF("one of %s"),
    FIELDS("the fields %s"),
    PHONE_NUMBER("a phone number that can be dialled in Sweden, like 020-555 666"),
    FIRST_ZERO("a phone number with its first zero, which spreadsheets take away: %s"),
    EXTENSION("one to five digits and nothing else, like 2"),
    DATE("a date, like 2026-06-04"),
    TIME("a time of day, like 08:30"),
    WHOLE_NUMBER("a whole number"),
    AMOUNT("an amount, like 350"),
    NUMBER_BETWEEN("a number from %s to %s"),
    NO_NUMBER("no number where there are no such talks, or nobody knows"),
    OLDER_AGE("an age that is not below the youngest"),
    TRUTH("true or false"),
    TEXT("a text"),
    LIST("a list"),
    ID("a UUID"),
    HTTPS_ADDRESS("an https address without a query, like https://nacka.se/"),
    ADDRESS("an address, like https://nacka.se/"),
    SEASON("days that come back every year, like 06-01/08-31"),
    WEEKDAYS("days of the week, like MO,TU,WE,TH,FR"),
    SPOKEN_LANGUAGES("language tags of BCP 47, like sv or ar, but one is %s"),
    SITE_LANGUAGE("a language the site speaks: [%s]"),
    VISIBLE_TEXT("a text in which every character is seen"),
    SWEDISH_TEXT("a text in Swedish (sv), and others if there are any"),
    TYPED_HOURS("hours that can be read: %s"),
    HOURS_APART("hours that do not overlap other hours"),
    BOTH_TIMES("both opens_at and closes_at, or neither when it is closed"),
    OTHER_TIME("a time other than opens_at: only 00:00 to 00:00 is the whole day"),
    FREE_DAYS("days for which no other exception says something else"),
    LATER_DAY("a day that is not before the first day"),
    DAY_WITHIN_A_YEAR("a day within a year of the first"),
    DAY_BETWEEN("a day between %s and %s"),
    LISTING("the slug of a listing in %s/"),
    CITATION("the id of a source, then a comma and the place in it, like fou-2024, tabell 4"),
    SOURCE("the id of a source in sources.yaml"),
    TERM("a term in taxonomy_terms.yaml"),
    POSTCODES("beginnings of postcodes, three to five digits without spaces, but one is %s"),
    MUNICIPALITY_CODE("SCB's code of the municipality, four digits, like \"1480\""),
    TWO_CLAIMS("at least two claims: one source cannot disagree with itself unless both places are named"),
    SLUG("lower-case letters a-z, digits and single hyphens, like upplands-vasby"),
    SHORT_NAME("a name that people type, like Kista"),
    NUMBER_REFERENCE("{phone}, or {phone:112} with the slug of a listing that has a number"),
    OTHER_SERVICE("another service, for the same people"),
    NOTHING_WHILE_RUNNING("nothing while the service is running"),
    OTHER_AREA("an area that does not itself lie in this one"),
    NO_PAGE("a name that is no page of the site, but %s is one"),
    FREE_NAME("a name that no other listing has, but %s is taken"),
    FREE_ID("an id that no other listing has"),
    FREE_NUMBER("a number that is no other line's page, but %s is one"),
    OTHER("%s");

    private final String english;

    Wanted(String english) {
        this.english = english;
    }

    /** The words in English, with what they name: what is taken, what there is to choose from. */
    String words(Object... details) {
        return english.formatted(details);
    }
}
