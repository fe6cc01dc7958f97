package se.forstasamtalet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Anonymity;
import se.forstasamtalet.directory.Capacity;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Citation;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Eligibility;
import se.forstasamtalet.directory.FollowUp;
import se.forstasamtalet.directory.Known;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.OpenTalks;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Sourced;
import se.forstasamtalet.directory.TaxonomyTerm;
import se.forstasamtalet.language.Phrase;
import se.forstasamtalet.language.SiteMessages;

/** The facts of one service, each as one row: what is asked, what is known, and who says so. */
final class ServiceFacts {

    private final Directory directory;
    private final Wording wording;
    private final SiteMessages words;
    private final Service service;

    ServiceFacts(Directory directory, Wording wording, Service service) {
        this.directory = directory;
        this.wording = wording;
        this.words = wording.words;
        this.service = service;
    }

    /** What a reader of an area's page needs to know of the way to help, in that order. */
    List<Fact> onTheWay() {
        return rows(provider(), extent(), group(), openTalks(), recorded(), partner(), cost());
    }

    /** Everything. Questions that a help line is never asked are left out there. */
    List<Fact> all() {
        boolean treats = service.purpose() == Service.Purpose.CHANGE;
        return rows(provider(), forWhom(), area(), hours(Channel.PHONE, words.fact_phone()), hours(Channel.CHAT, words.fact_chat()),
                anonymity(), cost(), languages(), treats ? treatment() : null, treats ? methods() : null,
                treats ? extent() : null, treats ? group() : null, treats ? openTalks() : null, treats ? recorded() : null,
                treats ? partner() : null, treats ? followUp() : null, treats ? capacity() : null);
    }

    private static List<Fact> rows(Fact... facts) {
        return Stream.of(facts).filter(Objects::nonNull).toList();
    }

    private Fact provider() {
        return directory.organization(service.organization())
                .map(organization -> new Fact(words.fact_provider(), List.of(wording.name(organization.name())), "", ""))
                .orElse(null);
    }

    private Fact forWhom() {
        Eligibility eligibility = service.eligibility();
        if (eligibility == null) {
            return null;
        }
        List<String> lines = new ArrayList<>(eligibility.people().stream().map(this::people).toList());
        if (eligibility.minimum_age() != null && eligibility.maximum_age() != null) {
            lines.add(words.for_ages(wording.count(eligibility.minimum_age()), wording.count(eligibility.maximum_age())));
        } else if (eligibility.minimum_age() != null) {
            lines.add(words.for_age_from(wording.count(eligibility.minimum_age())));
        } else if (eligibility.maximum_age() != null) {
            lines.add(words.for_age_to(wording.count(eligibility.maximum_age())));
        }
        return fact(words.fact_for(), lines.isEmpty() ? List.of(words.for_everyone()) : lines, eligibility, eligibility.text());
    }

    private String people(Eligibility.People people) {
        return switch (people) {
            case MEN -> words.people_men();
            case WOMEN -> words.people_women();
            case BOYS_AND_YOUNG_MEN -> words.people_boys_and_young_men();
            case CHILDREN -> words.people_children();
            case TRANS_PEOPLE -> words.people_trans_people();
            case ADULTS -> words.people_adults();
        };
    }

    private Fact area() {
        if (service.service_area() == null) {
            return null;
        }
        List<String> areas = service.service_area().areas().stream()
                .flatMap(slug -> directory.area(slug).stream()).map(Listing::name).map(wording::name).toList();
        return fact(words.fact_area(), List.of(areas.isEmpty() ? words.area_whole_country() : wording.join(areas)),
                service.service_area(), service.service_area().text());
    }

    private Fact hours(Channel channel, String label) {
        List<String> lines = wording.hours(service, channel);
        boolean isDoor = channel == Channel.PHONE ? !service.phones().isEmpty() : service.chat_url() != null;
        if (lines.isEmpty()) {
            return isDoor ? new Fact(label, List.of(words.opening_unknown()), "", "") : null;
        }
        return fact(label, lines, service.schedules().stream()
                .filter(schedule -> schedule.attending_type() == channel).findFirst().orElseThrow(), null);
    }

    private Fact anonymity() {
        Anonymity anonymity = orUnknown(service.anonymity());
        List<String> lines = new ArrayList<>();
        lines.add(wording.anonymity(anonymity));
        if (anonymity.on_phone_bill() == Known.NO) {
            lines.add(words.anonymous_bill());
        }
        if (!service.phones().isEmpty()) {
            lines.add(wording.callerNumber(anonymity.caller_number_visible()));
        }
        return fact(words.fact_anonymity(), lines, anonymity, null);
    }

    static Anonymity orUnknown(Anonymity anonymity) {
        return anonymity == null ? Anonymity.UNKNOWN : anonymity;
    }

    private Fact recorded() {
        Anonymity anonymity = orUnknown(service.anonymity());
        return fact(words.fact_recorded(), List.of(wording.recorded(anonymity)), anonymity, null);
    }

    private Fact cost() {
        return fact(words.fact_cost(), wording.cost(service.cost_options()),
                service.cost_options().isEmpty() ? null : service.cost_options().get(0), null);
    }

    private Fact languages() {
        if (service.languages() == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        if (!service.languages().codes().isEmpty()) {
            lines.add(wording.join(service.languages().codes().stream().map(wording::languageName).toList()));
        }
        if (service.languages().interpreter() == Known.YES) {
            lines.add(words.languages_interpreter());
        }
        return fact(words.fact_languages(), lines, service.languages(), null);
    }

    private Fact treatment() {
        if (service.treatment() == null) {
            return null;
        }
        return fact(words.fact_treatment(), List.of(switch (service.treatment().given()) {
            case YES -> words.treatment_yes();
            case NO -> words.treatment_no();
            case UNKNOWN -> words.unknown();
        }), service.treatment(), service.treatment().text());
    }

    private Fact methods() {
        if (service.methods() == null) {
            return null;
        }
        List<String> lines = service.methods().taxonomy_terms().stream().flatMap(id -> directory.term(id).stream())
                .map(this::explained).toList();
        return fact(words.fact_methods(), lines.isEmpty() ? List.of(words.in_the_quote()) : lines, service.methods(), service.methods().text());
    }

    private String explained(TaxonomyTerm term) {
        Phrase.Words description = term.description().in(wording.language);
        return words.method_line(wording.name(term.name()), description.text());
    }

    private Fact extent() {
        if (service.extent() == null) {
            return service.treatment() != null && service.treatment().given() == Known.NO ? null
                    : new Fact(words.fact_extent(), List.of(words.unknown()), "", "");
        }
        return fact(words.fact_extent(), wording.extent(service.extent()), service.extent(), service.extent().text());
    }

    private Fact group() {
        if (service.group_treatment() == null) {
            return null;
        }
        return fact(words.fact_group(), List.of(switch (service.group_treatment().offered()) {
            case YES -> words.group_yes();
            case NO -> words.group_no();
            case UNKNOWN -> words.group_unknown();
        }), service.group_treatment(), service.group_treatment().text());
    }

    private Fact openTalks() {
        OpenTalks talks = service.open_talks();
        if (talks == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        lines.add(switch (talks.offered()) {
            case YES -> talks.count() == null ? words.open_talks_yes() : words.open_talks_count(wording.count(talks.count()));
            case NO -> words.open_talks_no();
            case UNKNOWN -> words.open_talks_unknown();
        });
        if (talks.offered() == Known.YES) {
            // Who gives help without assessment must tell of the right to apply for assessed help (SoL 11:6).
            lines.add(words.open_talks_right());
        }
        return fact(words.fact_open_talks(), lines, talks, talks.text());
    }

    private Fact partner() {
        if (service.partner_contact() == null) {
            return null;
        }
        return fact(words.fact_partner(), List.of(switch (service.partner_contact().routine()) {
            case YES -> words.partner_yes();
            case NO -> words.partner_no();
            case UNKNOWN -> words.partner_unknown();
        }), service.partner_contact(), service.partner_contact().text());
    }

    private Fact followUp() {
        FollowUp followUp = service.follow_up();
        if (followUp == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        lines.add(switch (followUp.done()) {
            case YES -> words.follow_up_yes();
            case NO -> words.follow_up_no();
            case UNKNOWN -> words.unknown();
        });
        followUp.when().forEach(when -> lines.add(switch (when) {
            case BEFORE -> words.follow_up_before();
            case DURING -> words.follow_up_during();
            case AT_THE_END -> words.follow_up_at_the_end();
            case AFTERWARDS -> followUp.months_after() == null ? words.follow_up_afterwards()
                    : followUp.months_after() == 1 ? words.follow_up_month()
                            : words.follow_up_months(wording.count(followUp.months_after()));
        }));
        return fact(words.fact_follow_up(), List.of(String.join(" ", lines)), followUp, followUp.text());
    }

    private Fact capacity() {
        Capacity capacity = service.capacity();
        if (capacity == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        if (capacity.therapists() != null) {
            lines.add(words.capacity_therapists(wording.count(capacity.therapists())));
        }
        if (capacity.cases_per_year_from() != null) {
            lines.add(capacity.cases_per_year_from().equals(capacity.cases_per_year_to())
                    ? words.capacity_cases(wording.count(capacity.cases_per_year_from()))
                    : words.capacity_cases_range(wording.count(capacity.cases_per_year_from()), wording.count(capacity.cases_per_year_to())));
        }
        return fact(words.fact_capacity(), lines.isEmpty() ? List.of(words.unknown()) : lines, capacity, capacity.text());
    }

    private Fact fact(String label, List<String> lines, Sourced fact, String quote) {
        return new Fact(label, lines, fact == null ? "" : source(fact.source()), quote == null ? "" : quote);
    }

    String source(Citation citation) {
        return citation == null ? "" : directory.source(citation)
                .map(source -> wording.source(source, citation.place())).orElse("");
    }
}
