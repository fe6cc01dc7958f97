package se.forstasamtalet.professional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Chapter;
import se.forstasamtalet.content.Statement;
import se.forstasamtalet.directory.Adaptation;
import se.forstasamtalet.directory.Anonymity;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Eligibility;
import se.forstasamtalet.directory.Extent;
import se.forstasamtalet.directory.FollowUp;
import se.forstasamtalet.directory.FullyBooked;
import se.forstasamtalet.directory.GroupTreatment;
import se.forstasamtalet.directory.Methods;
import se.forstasamtalet.directory.OpenTalks;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.PartnerContact;
import se.forstasamtalet.directory.Quoted;
import se.forstasamtalet.directory.SelfReferral;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.WaitingTime;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.Sourced;
import se.forstasamtalet.directory.SpokenLanguages;
import se.forstasamtalet.directory.Treatment;
import se.forstasamtalet.directory.Website;
import se.forstasamtalet.directory.WebsiteReferrals;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.Phrase;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.language.SiteMessages;
import se.forstasamtalet.page.Doors;
import se.forstasamtalet.page.Fact;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.ServiceFacts;
import se.forstasamtalet.page.Sources;
import se.forstasamtalet.page.StatusWords;
import se.forstasamtalet.page.SurveyFacts;

/** What one service answers to each question of the survey, in the few words that professionals need. */
final class ServiceAnswers {

    private final ProfessionalContext all;
    private final ProMessages pro;
    private final SiteMessages words;
    private final Service service;

    ServiceAnswers(ProfessionalContext all, Service service) {
        this.all = all;
        this.pro = all.pro;
        this.words = all.wording.words;
        this.service = service;
    }

    /** Every question, in the same order for every service. */
    List<Cell> all() {
        return List.of(status(), provider(), areas(), reach(), selfReferral(), age(), treatment(), methods(),
                group(),
                adaptedFor(),
                extent(), openTalks(), anonymity(), cost(),
                languages(), followUp(), partner(), standard(), capacity(), waiting(), meanwhile());
    }

    /** What it answers to something that can be asked of it. */
    Cell to(Criterion criterion) {
        return switch (criterion) {
            case AREA -> areas();
            case AGE -> age();
            case METHOD -> methods();
            case GROUP -> group();
            case ADAPTED_FOR -> adaptedFor();
            case LANGUAGE -> languages();
            case PRICE -> cost();
            case SELF_REFERRAL -> selfReferral();
            case PARTNER_CONTACT -> partner();
            case FOLLOW_UP -> followUp();
            case OPEN_TALKS -> openTalks();
        };
    }

    /** The questions that can be answered in a word. */
    List<ComparePage.ShortAnswer> inAWord() {
        GroupTreatment group = service.group_treatment();
        FollowUp followUp = service.follow_up();
        return List.of(
                new ComparePage.ShortAnswer(pro.ask_status(), String.join(" ", status().lines())),
                new ComparePage.ShortAnswer(pro.ask_treatment(),
                        all.answer(YesNoUnknown.of(service.treatment(), Treatment::given))),
                new ComparePage.ShortAnswer(pro.ask_open_talks(), String.join("", openTalks().lines())),
                new ComparePage.ShortAnswer(pro.ask_group(),
                        all.answer(YesNoUnknown.of(group, GroupTreatment::offered))),
                new ComparePage.ShortAnswer(pro.ask_follow_up(),
                        all.answer(YesNoUnknown.of(followUp, FollowUp::done))));
    }

    /** Whether it runs and takes people in, since when it does not, and where one goes instead. */
    private Cell status() {
        if (service.status() != Service.Status.ACTIVE) {
            return cell(pro.ask_status(), new StatusWords(all.directory, all.wording).of(service),
                    service.status_change());
        }
        FullyBooked full = service.full();
        return full != null && service.isFullOn(all.today)
                ? cell(pro.ask_status(), pro.status_full(all.wording.date(full.since())), full)
                : cell(pro.ask_status(), pro.status_active(), null);
    }

    private Cell provider() {
        return new Cell(words.fact_provider(),
                all.directory.organization(service.organization()).map(one -> List.of(one.name())).orElse(unknown()),
                "", List.of(), List.of(), "");
    }

    private Cell areas() {
        List<Link> leading = all.directory.areasLeadingTo(service).stream().map(all.frames::link).toList();
        List<String> lines = new ArrayList<>();
        if (leading.isEmpty()) {
            lines.add(pro.areas_none());
        }
        WebsiteReferrals referrals = service.website_referrals();
        if (referrals != null) {
            lines.add(all.wording.referrals(referrals, all.directory));
        }
        return new Cell(pro.ask_areas(), lines, "", leading, List.of(), all.source(referrals));
    }

    /** How one reaches it: by a number of its own or a chat, or not that anybody knows of. */
    Cell reach() {
        List<String> lines = new ArrayList<>();
        service.phones().stream().map(phone -> Doors.number(phone, all.wording).inFull()).forEach(lines::add);
        lines.addAll(all.wording.hours(service, Channel.PHONE));
        if (service.chat_url() != null) {
            lines.add(pro.reach_chat(service.chat_url().host()));
            lines.addAll(all.wording.hours(service, Channel.CHAT));
        }
        Sourced door = service.phones().isEmpty() ? service.chat_url() : service.phones().get(0);
        if (lines.isEmpty()) {
            lines.add(hasBoard() ? pro.reach_none() : pro.reach_none_other());
        }
        Website site = all.directory.website(service).orElse(null);
        return new Cell(pro.ask_reach(), lines, "", Stream.ofNullable(Frames.link(site)).toList(), List.of(),
                all.source(door == null ? site : door));
    }

    private Cell selfReferral() {
        return cell(pro.ask_self_referral(),
                all.answer(YesNoUnknown.of(service.self_referral(), SelfReferral::possible)),
                service.self_referral());
    }

    /** Of which ages it takes people, as its sources say. */
    private Cell age() {
        Eligibility who = service.eligibility();
        return AgeGroup.takenBy(service).map(taken -> told(pro.ask_age(), List.of(all.age(taken.written())), who,
                List.of())).orElseGet(() -> cell(pro.ask_age(), pro.answer_unknown(), null));
    }

    private Cell treatment() {
        return cell(pro.ask_treatment(), all.answer(YesNoUnknown.of(service.treatment(), Treatment::given)),
                service.treatment());
    }

    Cell methods() {
        Methods methods = service.methods();
        if (methods == null) {
            return cell(pro.ask_methods(), pro.answer_unknown(), null);
        }
        List<String> named = methods.taxonomy_terms().stream().flatMap(id -> all.directory.term(id).stream())
                .map(term -> term.name()).toList();
        return told(pro.ask_methods(), List.of(named.isEmpty() ? pro.methods_own_words() : all.wording.join(named)),
                methods, methods.taxonomy_terms());
    }

    Cell group() {
        GroupTreatment group = service.group_treatment();
        return told(pro.ask_group(), List.of(all.answer(YesNoUnknown.of(group, GroupTreatment::offered))), group,
                List.of());
    }

    private Cell adaptedFor() {
        Adaptation adaptation = service.adapted_for();
        return adaptation == null || adaptation.groups().isEmpty()
                ? cell(pro.ask_adapted_for(), pro.answer_unknown(), adaptation)
                : cell(pro.ask_adapted_for(), all.wording.join(adaptation.groups().stream().map(all::group).toList()),
                        adaptation);
    }

    Cell extent() {
        Extent extent = service.extent();
        return extent == null ? cell(pro.ask_extent(), pro.answer_unknown(), null)
                : told(pro.ask_extent(), all.wording.extent(extent), extent, List.of());
    }

    Cell openTalks() {
        OpenTalks talks = service.open_talks();
        YesNoUnknown offered = YesNoUnknown.of(talks, OpenTalks::offered);
        if (talks == null || offered != YesNoUnknown.YES) {
            return cell(pro.ask_open_talks(), all.answer(offered), talks);
        }
        return cell(pro.ask_open_talks(), talks.count() == null ? pro.open_talks_uncounted()
                : pro.open_talks_counted(all.wording.count(talks.count()), all.wording.form(talks.count())), talks);
    }

    private Cell anonymity() {
        Anonymity anonymity = ServiceFacts.orUnknown(service.anonymity());
        return cell(pro.ask_anonymity(), switch (anonymity.basis()) {
            case ADVICE -> pro.anonymity_advice();
            case BOARD_DECISION ->
                pro.anonymity_board(anonymity.decision_number(), all.wording.date(anonymity.decision_date()));
            case NON_PROFIT, HELPLINE -> pro.anonymity_outside();
            case HEALTH_RECORD -> pro.anonymity_record();
            case RECORDED -> pro.anonymity_talks_recorded();
            case NONE -> pro.anonymity_none();
            case UNKNOWN -> hasBoard() ? pro.anonymity_unknown() : pro.anonymity_unknown_other();
        }, service.anonymity());
    }

    private boolean hasBoard() {
        return all.directory.organization(service.organization()).filter(Organization::hasBoard).isPresent();
    }

    private Cell cost() {
        return cell(words.fact_cost(),
                service.cost_options().isEmpty() ? pro.answer_unknown()
                        : String.join(" ", all.wording.cost(service.cost_options())),
                service.cost_options().isEmpty() ? null : service.cost_options().get(0));
    }

    private Cell languages() {
        SpokenLanguages languages = service.languages();
        if (languages == null) {
            return cell(words.fact_languages(), pro.answer_unknown(), null);
        }
        Stream<String> spoken = languages.codes().stream().map(all.wording::languageName);
        Stream<String> interpreter = languages.interpreter() == YesNoUnknown.YES ? Stream.of(pro.with_interpreter())
                : Stream.empty();
        return cell(words.fact_languages(), all.wording.join(Stream.concat(spoken, interpreter).toList()), languages);
    }

    Cell followUp() {
        FollowUp followUp = service.follow_up();
        if (followUp == null) {
            return cell(pro.ask_follow_up(), pro.answer_unknown(), null);
        }
        String when = String.join(" ", followUp.when().stream().map(one -> when(one, followUp)).toList());
        return told(pro.ask_follow_up(), List.of(all.answer(followUp.done()) + (when.isEmpty() ? "" : ". " + when)),
                followUp, List.of());
    }

    private String when(FollowUp.When when, FollowUp followUp) {
        return switch (when) {
            case BEFORE -> words.follow_up_before();
            case DURING -> words.follow_up_during();
            case AT_THE_END -> words.follow_up_at_the_end();
            case AFTERWARDS -> followUp.months_after() == null ? words.follow_up_afterwards()
                    : words.follow_up_months(all.wording.count(followUp.months_after()),
                            all.wording.form(followUp.months_after()));
        };
    }

    /** Only that there is a routine: everyone can read this, so who lacks it and how it is done stay away. */
    private Cell partner() {
        return new Cell(pro.ask_partner(), List.of(all.answer(PartnerContact.told(service.partner_contact()))), "",
                List.of(), List.of(),
                all.source(service.partner_contact()));
    }

    private Cell capacity() {
        Fact said = new SurveyFacts(all.directory, all.wording, new Sources(all.directory, all.wording), service)
                .capacity();
        return said == null ? cell(pro.ask_capacity(), pro.answer_unknown(), null)
                : told(pro.ask_capacity(), said.lines(), service.capacity(), List.of());
    }

    /** Which standard it follows, as far as a document says so. */
    private Cell standard() {
        Optional<Statement> said = all.content.chapters().stream().flatMap(Chapter::statements)
                .filter(one -> one.services().contains(service.slug())).findFirst();
        return new Cell(pro.ask_standard(),
                said.map(one -> List.of(one.text().in(all.wording.language).text())).orElse(unknown()), "", List.of(),
                List.of(), said.map(one -> all.source(one.source())).orElse(""));
    }

    private Cell waiting() {
        WaitingTime waiting = service.waiting_time();
        return cell(pro.ask_waiting(), waiting == null ? pro.answer_unknown()
                : pro.waiting_counted(all.wording.count(waiting.days()), all.wording.form(waiting.days())), waiting);
    }

    private Cell meanwhile() {
        Phrase meanwhile = service.meanwhile();
        return cell(pro.ask_meanwhile(), meanwhile == null ? pro.answer_unknown()
                : meanwhile.in(all.wording.language).text(), null);
    }

    private List<String> unknown() {
        return List.of(pro.answer_unknown());
    }

    /** An answer with the source's own words beside it. */
    private Cell cell(String label, String line, @Nullable Sourced fact) {
        return cell(label, List.of(line), fact, List.of());
    }

    /** An answer that the source's own words hold already: who reads Swedish reads only those. */
    private Cell told(String label, List<String> lines, @Nullable Quoted fact, Collection<Slug> named) {
        boolean isQuoteEnough = all.wording.language == SiteLanguage.ORIGINAL && fact != null && fact.text() != null;
        return cell(label, isQuoteEnough ? List.of() : lines, fact, named);
    }

    private Cell cell(String label, List<String> lines, @Nullable Sourced fact, Collection<Slug> named) {
        String quote = fact instanceof Quoted quoted && quoted.text() != null ? quoted.text() : "";
        boolean isSaid = lines.contains(quote) || (lines.size() == 1 && List.of("Ja", "Nej").contains(quote));
        return new Cell(label, lines, isSaid ? "" : quote, List.of(), all.glossary.in(quote, named), all.source(fact));
    }
}
