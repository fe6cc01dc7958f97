package se.forstasamtalet.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Anonymity;
import se.forstasamtalet.directory.Capacity;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.FollowUp;
import se.forstasamtalet.directory.OpenTalks;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.PartnerContact;
import se.forstasamtalet.directory.SelfReferral;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.TaxonomyTerm;
import se.forstasamtalet.directory.WebsiteReferrals;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.SiteMessages;

/** What the survey asks of a service that people go to in order to change. */
public final class SurveyFacts {

    private final Directory directory;
    private final Wording wording;
    private final SiteMessages words;
    private final Sources sources;
    private final Service service;
    private final boolean hasBoard;

    public SurveyFacts(Directory directory, Wording wording, Sources sources, Service service) {
        this.directory = directory;
        this.wording = wording;
        this.words = wording.words;
        this.sources = sources;
        this.service = service;
        this.hasBoard = directory.organization(service.organization()).filter(Organization::hasBoard).isPresent();
    }

    /** Every row that has an answer, an unknown one included. */
    List<Fact> all() {
        Fact followUp = followUp();
        return ServiceFacts.rows(selfReferral(), treatment(), methods(), extent(), group(), openTalks(), recorded(),
                partner(), followUp == null ? null : marked(followUp, "follow_up"), capacity(), referrals());
    }

    /** The fact, with a word where the sources say different things of it: which they are stands with the survey. */
    public Fact marked(Fact fact, String field) {
        boolean isDisputed = service.conflicts().stream().anyMatch(conflict -> conflict.field().equals(field));
        return isDisputed ? fact.with(words.sources_disagree()) : fact;
    }

    public Fact recorded() {
        Anonymity anonymity = ServiceFacts.orUnknown(service.anonymity());
        return sources.fact(words.fact_recorded(), List.of(wording.recorded(anonymity, hasBoard)), anonymity, null)
                .beneath(wording.beneath(swedish -> swedish.recorded(anonymity, hasBoard)));
    }

    /** Whether one may come by oneself, where somebody has said so. */
    public @Nullable Fact selfReferral() {
        SelfReferral referral = service.self_referral();
        YesNoUnknown possible = YesNoUnknown.of(referral, SelfReferral::possible);
        if (referral == null || possible == YesNoUnknown.UNKNOWN) {
            return null;
        }
        return sources.fact(words.fact_self_referral(), List.of(
                possible == YesNoUnknown.YES ? words.self_referral_yes() : words.self_referral_no()),
                referral, referral.text());
    }

    public @Nullable Fact treatment() {
        if (service.treatment() == null) {
            return null;
        }
        return sources.fact(words.fact_treatment(), List.of(switch (service.treatment().given()) {
            case YES -> words.treatment_yes();
            case NO -> words.treatment_no();
            case UNKNOWN -> words.unknown();
        }), service.treatment(), service.treatment().text());
    }

    public @Nullable Fact methods() {
        if (service.methods() == null) {
            return null;
        }
        List<String> lines = service.methods().taxonomy_terms().stream().flatMap(id -> directory.term(id).stream())
                .map(this::explained).toList();
        return sources.fact(words.fact_methods(), lines.isEmpty() ? List.of(words.in_the_quote()) : lines,
                service.methods(), service.methods().text());
    }

    private String explained(TaxonomyTerm term) {
        String description = wording.own(term.description());
        return description.isEmpty() ? wording.name(term.name())
                : words.method_line(wording.name(term.name()), description);
    }

    public @Nullable Fact extent() {
        if (service.extent() == null) {
            return service.treatment() != null && service.treatment().given() == YesNoUnknown.NO ? null
                    : new Fact(words.fact_extent(), List.of(words.unknown()), "", "").unknownIf(true);
        }
        return sources.fact(words.fact_extent(), wording.extent(service.extent()), service.extent(),
                service.extent().text());
    }

    public @Nullable Fact group() {
        if (service.group_treatment() == null) {
            return null;
        }
        return marked(sources.fact(words.fact_group(), List.of(switch (service.group_treatment().offered()) {
            case YES -> words.group_yes();
            case NO -> words.group_no();
            case UNKNOWN -> words.group_unknown();
        }), service.group_treatment(), service.group_treatment().text()), "group_treatment")
                .unknownIf(service.group_treatment().offered() == YesNoUnknown.UNKNOWN);
    }

    public @Nullable Fact openTalks() {
        OpenTalks talks = service.open_talks();
        if (talks == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        lines.add(switch (talks.offered()) {
            case YES -> talks.count() == null ? words.open_talks_yes()
                    : words.open_talks_count(wording.count(talks.count()), wording.form(talks.count()));
            case NO -> words.open_talks_no();
            case UNKNOWN -> words.open_talks_unknown();
        });
        if (talks.offered() == YesNoUnknown.UNKNOWN && hasBoard) {
            lines.add(words.open_talks_most());
        }
        if (talks.offered() == YesNoUnknown.YES) {
            // Who gives help without assessment must tell of the right to apply for assessed help (SoL 11:6).
            lines.add(words.open_talks_right());
        }
        return marked(sources.fact(words.fact_open_talks(), lines, talks, talks.text()), "open_talks")
                .unknownIf(talks.offered() == YesNoUnknown.UNKNOWN)
                .beneath(talks.offered() == YesNoUnknown.YES
                        ? wording.beneath(swedish -> swedish.words.open_talks_right()) : "");
    }

    /**
     * That contact is offered to the person who is hurt, where a source says so of this service. The source's own words
     * tell when it is not, and stand on no page for visitors.
     */
    public @Nullable Fact partner() {
        return PartnerContact.told(service.partner_contact()) == YesNoUnknown.YES
                ? sources.fact(words.fact_partner(), List.of(words.partner_yes()), service.partner_contact(), null)
                : null;
    }

    public @Nullable Fact followUp() {
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
                    : words.follow_up_months(wording.count(followUp.months_after()),
                            wording.form(followUp.months_after()));
        }));
        return sources.fact(words.fact_follow_up(), List.of(String.join(" ", lines)), followUp, followUp.text());
    }

    public @Nullable Fact capacity() {
        Capacity capacity = service.capacity();
        if (capacity == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        if (capacity.therapists() != null) {
            lines.add(words.capacity_therapists(wording.count(capacity.therapists()),
                    wording.form(capacity.therapists())));
        }
        if (capacity.cases_per_year_from() != null && capacity.cases_per_year_to() != null) {
            lines.add(capacity.cases_per_year_from().equals(capacity.cases_per_year_to())
                    ? words.capacity_cases(wording.count(capacity.cases_per_year_from()),
                            wording.form(capacity.cases_per_year_from()))
                    : words.capacity_cases_range(wording.count(capacity.cases_per_year_from()),
                            wording.count(capacity.cases_per_year_to()),
                            wording.form(capacity.cases_per_year_to())));
        }
        if (capacity.cases_per_year_nearby() != null) {
            lines.add(words.capacity_cases_nearby(wording.count(capacity.cases_per_year_nearby()),
                    wording.form(capacity.cases_per_year_nearby())));
        }
        return sources.fact(words.fact_capacity(), lines.isEmpty() ? List.of(words.unknown()) : lines, capacity,
                capacity.text());
    }

    /** How many municipalities refer here on their own websites; which ones, the source does not say. */
    public @Nullable Fact referrals() {
        WebsiteReferrals referrals = service.website_referrals();
        return referrals == null ? null
                : sources.fact(words.fact_referrals(), List.of(wording.referrals(referrals, directory)), referrals,
                        referrals.text());
    }
}
