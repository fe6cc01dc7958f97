package se.forstasamtalet.professional;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.forstasamtalet.content.Chapter;
import se.forstasamtalet.content.Statement;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.Phrase;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.professional.ChapterPage.Part;
import se.forstasamtalet.professional.ChapterPage.Said;
import se.forstasamtalet.professional.ChapterPage.Told;

/** What the documents say, a page for each chapter, in one language. */
final class ChapterPages {

    private final ProfessionalContext all;
    private final ProMessages pro;

    ChapterPages(ProfessionalContext all) {
        this.all = all;
        this.pro = all.pro;
    }

    Stream<Supplier<Page>> makers() {
        return chapters().map(chapter -> () -> page(chapter));
    }

    /** Leads to each chapter, in the order of reading. */
    List<Link> links() {
        return chapters().map(this::link).toList();
    }

    /** All but the figures that stand beside what is counted. */
    private Stream<Chapter> chapters() {
        return all.content.chapters().stream().filter(one -> !one.slug().text().equals(IndicatorPages.CHAPTER));
    }

    private Link link(Chapter chapter) {
        return all.link(text(chapter.title()), "/" + chapter.slug());
    }

    private Page page(Chapter chapter) {
        return new ChapterPage(all.frame("/" + chapter.slug(), text(chapter.title())), text(chapter.heading()),
                text(chapter.lead()),
                chapter.parts().stream().map(part -> new Part(part.id().text(), text(part.name()),
                        part.statements().stream().map(this::said).toList())).toList(),
                chapters().filter(other -> !other.equals(chapter)).map(this::link).toList());
    }

    private Said said(Statement one) {
        return new Said(one.id().text(), text(one.name()), text(one.text()), more(one),
                all.glossary.in("", one.terms()), services(one),
                pro.source_held(all.source(one.source()), one.held()));
    }

    private List<Told> more(Statement one) {
        List<Told> more = new ArrayList<>();
        if (one.state() != null) {
            more.add(new Told(pro.proposal_state(),
                    pro.proposal_looked(state(one.state()), all.wording.date(one.state_date()))));
        }
        add(more, pro.proposal_does(), one.does());
        add(more, pro.proposal_leaves(), one.leaves());
        add(more, pro.proposal_concerns(), one.concerns());
        return more;
    }

    private void add(List<Told> more, String label, Phrase text) {
        if (text != null) {
            more.add(new Told(label, text(text)));
        }
    }

    private String state(Statement.State state) {
        return switch (state) {
            case DONE -> pro.state_done();
            case PARTLY -> pro.state_partly();
            case OPEN -> pro.state_open();
        };
    }

    /** Those that it is said of, and those that use the methods, as far as anybody has said. */
    private List<Link> services(Statement one) {
        return all.directory.services(Service.Purpose.CHANGE).stream()
                .filter(service -> one.services().contains(service.slug()) || (service.methods() != null
                        && !Collections.disjoint(service.methods().taxonomy_terms(), one.terms())))
                .map(all.frames::link).toList();
    }

    private String text(Phrase phrase) {
        return phrase == null ? "" : phrase.in(all.wording.language).text();
    }
}
