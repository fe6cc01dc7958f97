package se.forstasamtalet.professional;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.forstasamtalet.content.Chapter;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.professional.IndicatorsPage.Figure;
import se.forstasamtalet.professional.IndicatorsPage.Measure;
import se.forstasamtalet.survey.Gaps;
import se.forstasamtalet.survey.Indicator;

/** What the county itself has followed, counted on what stands here, with the figures of other years beside. */
final class IndicatorPages {

    /** Whose figures of other years stand in a chapter of this name. */
    static final String CHAPTER = "indicators";
    static final String PATH = "/" + CHAPTER;

    private final ProfessionalContext all;
    private final ProMessages pro;

    IndicatorPages(ProfessionalContext all) {
        this.all = all;
        this.pro = all.pro;
    }

    Page page() {
        return new IndicatorsPage(all.frame(PATH, pro.indicators_title()), pro.indicators_lead(),
                Stream.of(Indicator.values()).map(this::measure).toList());
    }

    private Measure measure(Indicator indicator) {
        List<Area> yes = indicator.of(all.directory, all.today, YesNoUnknown.YES);
        List<Area> no = indicator.of(all.directory, all.today, YesNoUnknown.NO);
        List<Area> unknown = indicator.of(all.directory, all.today, YesNoUnknown.UNKNOWN);
        int total = Gaps.areas(all.directory).size();
        String id = indicator.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Measure(id, name(indicator),
                pro.indicator_told(all.wording.count(yes.size()), all.wording.count(total),
                        all.wording.count(Math.round(100f * yes.size() / Math.max(1, total))),
                        all.wording.count(no.size()),
                        all.wording.count(unknown.size())),
                means(indicator), links(no), links(unknown),
                figures(id));
    }

    private List<Link> links(List<Area> areas) {
        return areas.stream().map(all.frames::link).toList();
    }

    private List<Figure> figures(String id) {
        return all.content.chapters().stream().filter(chapter -> chapter.slug().text().equals(CHAPTER))
                .flatMap(Chapter::statements).filter(one -> one.id().text().startsWith(id))
                .map(one -> new Figure(one.id().text(), one.text().in(all.wording.language).text(),
                        pro.source_held(all.source(one.source()), one.held())))
                .toList();
    }

    private String name(Indicator indicator) {
        return switch (indicator) {
            case WITH_DECISION -> pro.indicator_with_decision();
            case WITHOUT_DECISION -> pro.indicator_without_decision();
            case WEBSITE -> pro.indicator_website();
        };
    }

    private String means(Indicator indicator) {
        return switch (indicator) {
            case WITH_DECISION -> pro.indicator_with_decision_means();
            case WITHOUT_DECISION -> pro.indicator_without_decision_means();
            case WEBSITE -> pro.indicator_website_means();
        };
    }
}
