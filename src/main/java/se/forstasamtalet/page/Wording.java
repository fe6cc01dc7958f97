package se.forstasamtalet.page;

import com.ibm.icu.util.ULocale;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Anonymity;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.CostOption;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Extent;
import se.forstasamtalet.directory.Opening;
import se.forstasamtalet.directory.ScheduleException;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Source;
import se.forstasamtalet.directory.SpokenLanguages;
import se.forstasamtalet.directory.WebsiteReferrals;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.PartOfDay;
import se.forstasamtalet.language.Phrase;
import se.forstasamtalet.language.Plural;
import se.forstasamtalet.language.Provenance;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.language.SiteMessages;

/** Says facts in one language: from the record, never from Swedish free text. */
public final class Wording {

    public final SiteLanguage language;
    public final SiteMessages words;
    private final ULocale locale;
    private final Clock clock;

    public Wording(SiteLanguage language) {
        this.language = language;
        this.words = MessageBundles.get(SiteMessages.class, Localized.Literal.of(language.tag()));
        // As people in Sweden write dates: English ones begin with the day.
        this.locale = new ULocale.Builder().setLanguage(language.locale().getLanguage()).setRegion("SE")
                .setUnicodeLocaleKeyword("nu", "latn").build();
        this.clock = new Clock(locale);
    }

    /**
     * A name or number set apart, so that it keeps its own direction inside a sentence that runs the other way (UAX 9).
     */
    public String name(String text) {
        return language.direction().equals("rtl") ? "\u2068" + text + "\u2069" : text;
    }

    /**
     * Whether nobody has read what is said in a language of danger, anonymity and law, so that the Swedish stands
     * beneath. Not beneath easy Swedish: the same sentence twice would be harder.
     */
    public static boolean needsSwedish(SiteLanguage language) {
        return !Provenance.of(language).isReviewed() && !language.isSwedish();
    }

    /** What stands beneath a sentence: the same in Swedish, where it is needed; else nothing. */
    public String beneath(Function<Wording, String> said) {
        return needsSwedish(language) ? said.apply(Original.WORDING) : "";
    }

    /** Made when it is first needed. */
    private static final class Original {
        private static final Wording WORDING = new Wording(SiteLanguage.ORIGINAL);
    }

    /** A text in this language, or an empty one when it does not exist in it. */
    public String own(Phrase phrase) {
        return phrase.texts().getOrDefault(language, "");
    }

    public String date(@Nullable LocalDate day) {
        return clock.date(day);
    }

    public String join(List<String> parts) {
        return parts.stream().reduce((first, rest) -> words.list_join(first, rest)).orElse("");
    }

    public String opening(Opening opening, Instant now) {
        return new OpeningWording(this, clock).state(opening, now);
    }

    /** When a line that does not answer now opens, in one sentence of its own; empty when nobody has said. */
    public String opens(String name, Opening opening, Instant now) {
        return new OpeningWording(this, clock).opens(name, opening, now);
    }

    String time(ZonedDateTime at) {
        return time(at.toLocalTime());
    }

    String time(LocalTime at) {
        return words.clock(name(clock.time(at)), PartOfDay.of(at));
    }

    /** What one may be called, on the quick path. Only a basis that allows it lets the page say anonymous. */
    public String anonymity(Anonymity anonymity) {
        return switch (anonymity.basis()) {
            case ADVICE, BOARD_DECISION, NON_PROFIT, HELPLINE -> anonymity.until() == Anonymity.Reach.WHOLE_CONTACT
                    ? words.anonymous_whole() : words.anonymous_open_talks();
            case HEALTH_RECORD -> words.anonymous_health_record();
            case NONE -> words.anonymous_none();
            case RECORDED, UNKNOWN -> words.anonymous_unknown();
        };
    }

    /** @param hasBoard whether a board answers for the service; only then can it be said what boards do */
    public String recorded(Anonymity anonymity, boolean hasBoard) {
        return switch (anonymity.basis()) {
            case ADVICE, BOARD_DECISION, NON_PROFIT, HELPLINE -> anonymity.until() == Anonymity.Reach.WHOLE_CONTACT
                    ? words.recorded_nothing() : words.recorded_open_talks();
            case HEALTH_RECORD -> words.recorded_health();
            case RECORDED -> words.recorded_talks();
            case NONE -> words.recorded_none();
            case UNKNOWN -> hasBoard ? words.recorded_unknown() : words.recorded_unknown_other();
        };
    }

    public String callerNumber(@Nullable YesNoUnknown visible) {
        return switch (YesNoUnknown.of(visible)) {
            case YES -> words.number_yes();
            case NO -> words.number_no();
            case UNKNOWN -> words.number_unknown();
        };
    }

    /** How many municipalities refer to a service on their own websites. */
    public String referrals(WebsiteReferrals referrals, Directory directory) {
        boolean isOneNumber = referrals.municipalities_from().equals(referrals.municipalities_to());
        String count = isOneNumber ? count(referrals.municipalities_from())
                : words.referrals_between(count(referrals.municipalities_from()),
                        count(referrals.municipalities_to()));
        String others = join(referrals.or_to().stream().flatMap(slug -> directory.service(slug).stream())
                .map(service -> name(service.name())).toList());
        return others.isEmpty() ? words.referrals_told(count, count(referrals.out_of()))
                : words.referrals_told_with(count, count(referrals.out_of()), others);
    }

    public List<String> cost(List<CostOption> options) {
        return options.isEmpty() ? List.of(words.cost_unknown()) : options.stream().map(this::cost).toList();
    }

    private String cost(CostOption option) {
        return option.isFree() ? words.cost_free()
                : words.cost_visit(name(plain(option.amount())), form(option.amount()));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    public List<String> extent(Extent extent) {
        return new ExtentWording(this).lines(extent);
    }

    public String count(Number number) {
        return name(number.toString());
    }

    public Plural form(Number number) {
        return Plural.of(number, language);
    }

    String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale.toLocale()) + text.substring(1);
    }

    /** The weekly hours of one door, a line of sentences for each stretch of days. */
    public List<String> hours(Service service, Channel channel) {
        return new HoursWording(this, clock).lines(service, channel);
    }

    /**
     * Days on which a door is closed, or answers at other times than usual, each with its reason where this language
     * has one.
     */
    public List<String> exceptions(List<ScheduleException> exceptions) {
        return exceptions.stream().map(exception -> {
            String days = exception.from().equals(exception.to()) ? date(exception.from())
                    : words.days_range(date(exception.from()), date(exception.to()));
            String line = exception.opens_at() == null ? words.hours_closed_on(days)
                    : words.hours_line(days, time(exception.opens_at()), time(exception.closes_at()));
            String why = exception.description() == null ? "" : own(exception.description());
            return (line + " " + why).strip();
        }).toList();
    }

    String days(List<DayOfWeek> days) {
        if (days.size() == 7) {
            return words.days_all();
        }
        List<String> stretches = new ArrayList<>();
        for (int first = 0; first < days.size();) {
            int last = first;
            while (last + 1 < days.size() && days.get(last + 1).getValue() == days.get(last).getValue() + 1) {
                last++;
            }
            if (last - first >= 2) {
                stretches.add(words.days_range(clock.day(days.get(first)), clock.day(days.get(last))));
                first = last + 1;
            } else {
                stretches.add(clock.day(days.get(first)));
                first++;
            }
        }
        return join(stretches);
    }

    /** In which languages a door answers and whether an interpreter is possible, or that this is not known. */
    public String answersIn(@Nullable SpokenLanguages languages) {
        if (languages == null || (languages.codes().isEmpty() && languages.interpreter() != YesNoUnknown.YES)) {
            return words.door_languages_unknown();
        }
        String spoken = languages.codes().isEmpty() ? words.door_languages_unknown()
                : words.door_languages(join(languages.codes().stream().map(this::languageName).toList()));
        return spoken + " "
                + switch (YesNoUnknown.of(languages.interpreter())) {
                    case YES -> words.languages_interpreter();
                    case NO -> words.door_interpreter_no();
                    case UNKNOWN -> words.door_interpreter_unknown();
                };
    }

    /** A spoken language's name in this language. */
    public String languageName(String tag) {
        return ULocale.getDisplayLanguage(tag, locale);
    }

    /**
     * Where in the source something stands is said in Swedish only, as the sources are: "tabell 7" is no word of
     * another language.
     */
    public String source(Source source, String place) {
        return place.isEmpty() || !locale.getLanguage().equals("sv")
                ? words.source_line(name(source.publisher()), published(source))
                : words.source_line_place(name(source.publisher()), published(source), name(place));
    }

    /** When a source was published; of one without a date, that it has none and when it was read. */
    public String published(Source source) {
        return source.published() == null ? words.source_undated(date(source.read())) : source.published();
    }
}
