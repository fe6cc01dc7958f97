package se.forstasamtalet.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Anonymity;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Eligibility;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.WaitingTime;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.NeedMessages;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.language.SiteMessages;

/** The facts of one service, each as one row: what is asked, what is known, and who says so. */
public final class ServiceFacts {

    private final Directory directory;
    private final Wording wording;
    private final SiteMessages words;
    private final Service service;
    private final Names names;
    private final Sources sources;
    private final SurveyFacts survey;

    ServiceFacts(Directory directory, Wording wording, Sources sources, Service service) {
        this.directory = directory;
        this.wording = wording;
        this.words = wording.words;
        this.service = service;
        this.names = new Names(directory, wording);
        this.sources = sources;
        this.survey = new SurveyFacts(directory, wording, sources, service);
    }

    /**
     * What a reader of an area's page needs to know of the way to help, in that order; what nobody knows stands last,
     * as what to ask.
     */
    List<Fact> onTheWay() {
        List<Fact> facts = rows(provider(), survey.selfReferral(), survey.openTalks(), survey.extent(),
                survey.group(), survey.recorded(), survey.partner(), cost(), waiting(), meanwhile());
        String questions = facts.stream().filter(Fact::isUnknown).map(Fact::label).collect(Collectors.joining(" "));
        return questions.isEmpty() ? facts
                : Stream.concat(facts.stream().filter(fact -> !fact.isUnknown()),
                        Stream.of(new Fact(words.unknown_all(), List.of(questions), "", ""))).toList();
    }

    /** Whether one may come by oneself and without a decision, who one must say that one is, and what it costs. */
    List<Fact> onMeeting() {
        Anonymity anonymity = orUnknown(service.anonymity());
        return rows(survey.openTalks(), survey.selfReferral(),
                new Fact(words.fact_anonymity(), List.of(wording.anonymity(anonymity)), "", "")
                        .beneath(wording.beneath(swedish -> swedish.anonymity(anonymity))),
                service.cost_options().isEmpty() ? null : cost());
    }

    /** Everything. Questions that a help line is never asked are left out there. */
    List<Fact> all() {
        Fact forWhom = forWhom();
        List<Fact> facts = rows(provider(), forWhom == null ? null : survey.marked(forWhom, "eligibility"), area(),
                hours(Channel.PHONE, words.fact_phone()), hours(Channel.CHAT, words.fact_chat()), anonymity(), cost(),
                languages(), callback(), waiting(), meanwhile());
        return service.purpose() == Service.Purpose.CHANGE
                ? Stream.concat(facts.stream(), survey.all().stream()).toList() : facts;
    }

    static List<Fact> rows(@Nullable Fact... facts) {
        return Stream.of(facts).filter(Objects::nonNull).toList();
    }

    private @Nullable Fact provider() {
        return directory.organization(service.organization())
                .map(organization -> new Fact(words.fact_provider(), List.of(names.inside(names.of(organization))), "",
                        "")
                        .knownAs("provider"))
                .orElse(null);
    }

    private @Nullable Fact forWhom() {
        Eligibility eligibility = service.eligibility();
        if (eligibility == null) {
            return null;
        }
        List<String> lines = new ArrayList<>(eligibility.people().stream().map(this::people).toList());
        Integer from = eligibility.minimum_age();
        Integer to = eligibility.maximum_age();
        if (from != null && to != null) {
            lines.add(words.for_ages(wording.count(from), wording.count(to), wording.form(to)));
        } else if (from != null) {
            lines.add(words.for_age_from(wording.count(from), wording.form(from)));
        } else if (to != null) {
            lines.add(words.for_age_to(wording.count(to), wording.form(to)));
        }
        return sources.fact(words.fact_for(), lines.isEmpty() ? List.of(words.for_everyone()) : lines, eligibility,
                eligibility.text());
    }

    private String people(Eligibility.People people) {
        return switch (people) {
            case MEN -> words.people_men();
            case WOMEN -> words.people_women();
            case BOYS_AND_YOUNG_MEN -> words.people_boys_and_young_men();
            case CHILDREN -> words.people_children();
            case TRANS_PEOPLE -> words.people_trans_people();
            case ADULTS -> words.people_adults();
            case NOT_IN_CUSTODY -> words.people_not_in_custody();
        };
    }

    private @Nullable Fact area() {
        if (service.service_area() == null) {
            return null;
        }
        List<String> areas = service.service_area().areas().stream()
                .flatMap(slug -> directory.area(slug).stream()).map(names::of).map(names::inside).toList();
        return sources
                .fact(words.fact_area(), List.of(areas.isEmpty() ? words.area_whole_country() : wording.join(areas)),
                        service.service_area(), service.service_area().text())
                .knownAs("areaServed");
    }

    private @Nullable Fact hours(Channel channel, String label) {
        List<String> lines = wording.hours(service, channel);
        boolean isDoor = channel == Channel.PHONE ? !service.phones().isEmpty() : service.chat_url() != null;
        if (lines.isEmpty()) {
            return isDoor ? new Fact(label, List.of(words.opening_unknown()), "", "") : null;
        }
        return sources.fact(label, lines, service.schedules().stream()
                .filter(schedule -> schedule.attending_type() == channel).findFirst().orElseThrow(), null);
    }

    private Fact anonymity() {
        Anonymity anonymity = orUnknown(service.anonymity());
        List<String> lines = anonymity(wording, anonymity);
        return sources.fact(words.fact_anonymity(), lines, anonymity, null)
                .beneath(wording.beneath(swedish -> String.join(" ", anonymity(swedish, anonymity))));
    }

    private List<String> anonymity(Wording wording, Anonymity anonymity) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.anonymity(anonymity));
        if (anonymity.on_phone_bill() == YesNoUnknown.NO) {
            lines.add(wording.words.anonymous_bill());
        }
        if (!service.phones().isEmpty()) {
            lines.add(wording.callerNumber(anonymity.caller_number_visible()));
        }
        if (service.chat_url() != null && anonymity.basis().allowsTheWord()) {
            lines.add(wording.words.chat_unknown());
        }
        return lines;
    }

    public static Anonymity orUnknown(@Nullable Anonymity anonymity) {
        return anonymity == null ? Anonymity.UNKNOWN : anonymity;
    }

    private Fact cost() {
        return sources.fact(words.fact_cost(), wording.cost(service.cost_options()),
                service.cost_options().isEmpty() ? null : service.cost_options().get(0), null)
                .unknownIf(service.cost_options().isEmpty());
    }

    static String said(WaitingTime waiting, Wording wording) {
        return wording.words.waiting_time(wording.count(waiting.days()), wording.form(waiting.days()));
    }

    private @Nullable Fact waiting() {
        WaitingTime waiting = service.waiting_time();
        return waiting == null ? null
                : sources.fact(words.fact_waiting(), List.of(said(waiting, wording)), waiting, null);
    }

    /** What there is in Swedish only stands last on the page, as a quotation. */
    private @Nullable Fact meanwhile() {
        if (service.meanwhile() == null) {
            return null;
        }
        String own = wording.own(service.meanwhile());
        return own.isEmpty() ? new Fact(words.fact_meanwhile(), List.of(words.in_the_quote()), "",
                service.meanwhile().in(SiteLanguage.ORIGINAL).text())
                : new Fact(words.fact_meanwhile(), List.of(own), "", "");
    }

    /** Where nobody has said, the page says so beside the number. */
    private @Nullable Fact callback() {
        NeedMessages needs = MessageBundles.get(NeedMessages.class, Localized.Literal.of(wording.language.tag()));
        List<String> said = new CallbackWords(needs).of(service.callback());
        return said.isEmpty() ? null : sources.fact(needs.fact_callback(), said, service.callback(), null);
    }

    private @Nullable Fact languages() {
        if (service.languages() == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        if (!service.languages().codes().isEmpty()) {
            lines.add(wording.join(service.languages().codes().stream().map(wording::languageName).toList()));
        }
        if (service.languages().interpreter() == YesNoUnknown.YES) {
            lines.add(words.languages_interpreter());
        }
        return sources.fact(words.fact_languages(), lines, service.languages(), null);
    }
}
