package se.forstasamtalet.professional;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Anonymity;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Eligibility;
import se.forstasamtalet.directory.FullyBooked;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.SelfReferral;
import se.forstasamtalet.directory.Service.WaitingTime;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Sourced;
import se.forstasamtalet.directory.SpokenLanguages;
import se.forstasamtalet.directory.Website;
import se.forstasamtalet.directory.WebsiteReferrals;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.Phrase;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.language.SiteMessages;
import se.forstasamtalet.page.Doors;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.ServiceFacts;
import se.forstasamtalet.page.StatusWords;

/** What one service answers about who may come, how one reaches it, and on what terms. */
final class ReachAnswers {

    private final ProfessionalContext all;
    private final ProMessages pro;
    private final SiteMessages words;
    private final Service service;
    private final Cells cells;

    ReachAnswers(ProfessionalContext all, Service service) {
        this.all = all;
        this.pro = all.pro;
        this.words = all.wording.words;
        this.service = service;
        this.cells = new Cells(all);
    }

    /** Whether it runs and takes people in, since when it does not, and where one goes instead. */
    Cell status() {
        if (service.status() != Service.Status.ACTIVE) {
            return cells.cell(pro.ask_status(), new StatusWords(all.directory, all.wording).of(service),
                    service.status_change());
        }
        FullyBooked full = service.full();
        return full != null && service.isFullOn(all.today)
                ? cells.cell(pro.ask_status(), pro.status_full(all.wording.date(full.since())), full)
                : cells.cell(pro.ask_status(), pro.status_active(), null);
    }

    Cell provider() {
        return new Cell(words.fact_provider(),
                all.directory.organization(service.organization()).map(one -> List.of(one.name()))
                        .orElse(cells.unknown()),
                "", List.of(), List.of(), "");
    }

    Cell areas() {
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

    Cell selfReferral() {
        return cells.cell(pro.ask_self_referral(),
                all.answer(YesNoUnknown.of(service.self_referral(), SelfReferral::possible)),
                service.self_referral());
    }

    /** Of which ages it takes people, as its sources say. */
    Cell age() {
        Eligibility who = service.eligibility();
        return AgeGroup.takenBy(service).map(taken -> cells.told(pro.ask_age(), List.of(all.age(taken.written())), who,
                List.of())).orElseGet(() -> cells.cell(pro.ask_age(), pro.answer_unknown(), null));
    }

    Cell anonymity() {
        Anonymity anonymity = ServiceFacts.orUnknown(service.anonymity());
        return cells.cell(pro.ask_anonymity(), switch (anonymity.basis()) {
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

    Cell cost() {
        return cells.cell(words.fact_cost(),
                service.cost_options().isEmpty() ? pro.answer_unknown()
                        : String.join(" ", all.wording.cost(service.cost_options())),
                service.cost_options().isEmpty() ? null : service.cost_options().get(0));
    }

    Cell languages() {
        SpokenLanguages languages = service.languages();
        if (languages == null) {
            return cells.cell(words.fact_languages(), pro.answer_unknown(), null);
        }
        Stream<String> spoken = languages.codes().stream().map(all.wording::languageName);
        Stream<String> interpreter = languages.interpreter() == YesNoUnknown.YES ? Stream.of(pro.with_interpreter())
                : Stream.empty();
        return cells.cell(words.fact_languages(), all.wording.join(Stream.concat(spoken, interpreter).toList()),
                languages);
    }

    Cell waiting() {
        WaitingTime waiting = service.waiting_time();
        return cells.cell(pro.ask_waiting(), waiting == null ? pro.answer_unknown()
                : pro.waiting_counted(all.wording.count(waiting.days()), all.wording.form(waiting.days())), waiting);
    }

    Cell meanwhile() {
        Phrase meanwhile = service.meanwhile();
        return cells.cell(pro.ask_meanwhile(), meanwhile == null ? pro.answer_unknown()
                : meanwhile.in(all.wording.language).text(), null);
    }
}
