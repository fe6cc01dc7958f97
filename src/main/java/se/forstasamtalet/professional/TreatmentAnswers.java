package se.forstasamtalet.professional;

import java.util.List;
import java.util.Optional;
import se.forstasamtalet.content.Chapter;
import se.forstasamtalet.content.Statement;
import se.forstasamtalet.directory.Adaptation;
import se.forstasamtalet.directory.Extent;
import se.forstasamtalet.directory.FollowUp;
import se.forstasamtalet.directory.GroupTreatment;
import se.forstasamtalet.directory.Methods;
import se.forstasamtalet.directory.OpenTalks;
import se.forstasamtalet.directory.PartnerContact;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Treatment;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.language.SiteMessages;
import se.forstasamtalet.page.Fact;
import se.forstasamtalet.page.Sources;
import se.forstasamtalet.page.SurveyFacts;

/** What one service answers about its treatment: what is done, how long, and how it is followed up. */
final class TreatmentAnswers {

    private final ProfessionalContext all;
    private final ProMessages pro;
    private final SiteMessages words;
    private final Service service;
    private final Cells cells;

    TreatmentAnswers(ProfessionalContext all, Service service) {
        this.all = all;
        this.pro = all.pro;
        this.words = all.wording.words;
        this.service = service;
        this.cells = new Cells(all);
    }

    Cell treatment() {
        return cells.cell(pro.ask_treatment(), all.answer(YesNoUnknown.of(service.treatment(), Treatment::given)),
                service.treatment());
    }

    Cell methods() {
        Methods methods = service.methods();
        if (methods == null) {
            return cells.cell(pro.ask_methods(), pro.answer_unknown(), null);
        }
        List<String> named = methods.taxonomy_terms().stream().flatMap(id -> all.directory.term(id).stream())
                .map(term -> term.name()).toList();
        return cells.told(pro.ask_methods(),
                List.of(named.isEmpty() ? pro.methods_own_words() : all.wording.join(named)),
                methods, methods.taxonomy_terms());
    }

    Cell group() {
        GroupTreatment group = service.group_treatment();
        return cells.told(pro.ask_group(), List.of(all.answer(YesNoUnknown.of(group, GroupTreatment::offered))), group,
                List.of());
    }

    Cell adaptedFor() {
        Adaptation adaptation = service.adapted_for();
        return adaptation == null || adaptation.groups().isEmpty()
                ? cells.cell(pro.ask_adapted_for(), pro.answer_unknown(), adaptation)
                : cells.cell(pro.ask_adapted_for(),
                        all.wording.join(adaptation.groups().stream().map(all::group).toList()),
                        adaptation);
    }

    Cell extent() {
        Extent extent = service.extent();
        return extent == null ? cells.cell(pro.ask_extent(), pro.answer_unknown(), null)
                : cells.told(pro.ask_extent(), all.wording.extent(extent), extent, List.of());
    }

    Cell openTalks() {
        OpenTalks talks = service.open_talks();
        YesNoUnknown offered = YesNoUnknown.of(talks, OpenTalks::offered);
        if (talks == null || offered != YesNoUnknown.YES) {
            return cells.cell(pro.ask_open_talks(), all.answer(offered), talks);
        }
        return cells.cell(pro.ask_open_talks(), talks.count() == null ? pro.open_talks_uncounted()
                : pro.open_talks_counted(all.wording.count(talks.count()), all.wording.form(talks.count())), talks);
    }

    Cell followUp() {
        FollowUp followUp = service.follow_up();
        if (followUp == null) {
            return cells.cell(pro.ask_follow_up(), pro.answer_unknown(), null);
        }
        String when = String.join(" ", followUp.when().stream().map(one -> when(one, followUp)).toList());
        return cells.told(pro.ask_follow_up(),
                List.of(all.answer(followUp.done()) + (when.isEmpty() ? "" : ". " + when)),
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
    Cell partner() {
        return new Cell(pro.ask_partner(), List.of(all.answer(PartnerContact.told(service.partner_contact()))), "",
                List.of(), List.of(),
                all.source(service.partner_contact()));
    }

    /** Which standard it follows, as far as a document says so. */
    Cell standard() {
        Optional<Statement> said = all.content.chapters().stream().flatMap(Chapter::statements)
                .filter(one -> one.services().contains(service.slug())).findFirst();
        return new Cell(pro.ask_standard(),
                said.map(one -> List.of(one.text().in(all.wording.language).text())).orElse(cells.unknown()), "",
                List.of(),
                List.of(), said.map(one -> all.source(one.source())).orElse(""));
    }

    Cell capacity() {
        Fact said = new SurveyFacts(all.directory, all.wording, new Sources(all.directory, all.wording), service)
                .capacity();
        return said == null ? cells.cell(pro.ask_capacity(), pro.answer_unknown(), null)
                : cells.told(pro.ask_capacity(), said.lines(), service.capacity(), List.of());
    }
}
