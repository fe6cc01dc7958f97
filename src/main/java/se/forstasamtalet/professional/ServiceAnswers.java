package se.forstasamtalet.professional;

import java.util.List;
import se.forstasamtalet.directory.FollowUp;
import se.forstasamtalet.directory.GroupTreatment;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Treatment;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.ProMessages;

/** What one service answers to each question of the survey, in the few words that professionals need. */
final class ServiceAnswers {

    private final ProfessionalContext all;
    private final ProMessages pro;
    private final Service service;
    final ReachAnswers reach;
    private final TreatmentAnswers treatment;

    ServiceAnswers(ProfessionalContext all, Service service) {
        this.all = all;
        this.pro = all.pro;
        this.service = service;
        this.treatment = new TreatmentAnswers(all, service);
        this.reach = new ReachAnswers(all, service);
    }

    /** Every question, in the same order for every service. */
    List<Cell> all() {
        return List.of(reach.status(), reach.provider(), reach.areas(), reach.reach(), reach.selfReferral(),
                reach.age(), treatment.treatment(), treatment.methods(), treatment.group(), treatment.adaptedFor(),
                treatment.extent(), treatment.openTalks(), reach.anonymity(), reach.cost(), reach.languages(),
                treatment.followUp(), treatment.partner(), treatment.standard(), treatment.capacity(),
                reach.waiting(), reach.meanwhile());
    }

    /** What it answers to something that can be asked of it. */
    Cell to(Criterion criterion) {
        return switch (criterion) {
            case AREA -> reach.areas();
            case AGE -> reach.age();
            case METHOD -> treatment.methods();
            case GROUP -> treatment.group();
            case ADAPTED_FOR -> treatment.adaptedFor();
            case LANGUAGE -> reach.languages();
            case PRICE -> reach.cost();
            case SELF_REFERRAL -> reach.selfReferral();
            case PARTNER_CONTACT -> treatment.partner();
            case FOLLOW_UP -> treatment.followUp();
            case OPEN_TALKS -> treatment.openTalks();
        };
    }

    /** The questions that can be answered in a word. */
    List<ComparePage.ShortAnswer> inAWord() {
        GroupTreatment group = service.group_treatment();
        FollowUp followUp = service.follow_up();
        return List.of(
                new ComparePage.ShortAnswer(pro.ask_status(), String.join(" ", reach.status().lines())),
                new ComparePage.ShortAnswer(pro.ask_treatment(),
                        all.answer(YesNoUnknown.of(service.treatment(), Treatment::given))),
                new ComparePage.ShortAnswer(pro.ask_open_talks(), String.join("", treatment.openTalks().lines())),
                new ComparePage.ShortAnswer(pro.ask_group(),
                        all.answer(YesNoUnknown.of(group, GroupTreatment::offered))),
                new ComparePage.ShortAnswer(pro.ask_follow_up(),
                        all.answer(YesNoUnknown.of(followUp, FollowUp::done))));
    }
}
