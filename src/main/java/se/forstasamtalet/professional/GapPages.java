package se.forstasamtalet.professional;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.professional.GapsPage.Lack;
import se.forstasamtalet.survey.Gap;
import se.forstasamtalet.survey.Gaps;

/** What the ways to help lack, as a coordinator takes it to a meeting. */
final class GapPages {

    static final String PATH = "/gaps";

    private final ProfessionalContext all;
    private final ProMessages pro;

    GapPages(ProfessionalContext all) {
        this.all = all;
        this.pro = all.pro;
    }

    Page page() {
        Gaps gaps = Gaps.of(all.directory, all.today);
        int areas = gaps.areas().size();
        return new GapsPage(all.frame(PATH, pro.gaps_title()),
                pro.gaps_told(all.wording.count(areas), all.wording.form(areas)),
                Stream.of(Gap.values()).map(gap -> lack(gap, gaps)).toList(),
                List.of(new Link("CSV", Addresses.API + "/gaps.csv")));
    }

    private Lack lack(Gap gap, Gaps gaps) {
        List<Area> lacking = gaps.of(gap);
        boolean isAll = lacking.size() == gaps.areas().size();
        String told = lacking.isEmpty() ? pro.gap_none()
                : isAll ? pro.gap_all(all.wording.count(lacking.size()), all.wording.form(lacking.size()))
                        : pro.gap_some(all.wording.count(lacking.size()), all.wording.count(gaps.areas().size()),
                                all.wording.form(gaps.areas().size()));
        return new Lack(gap.name().toLowerCase(Locale.ROOT).replace('_', '-'), name(gap), told,
                isAll ? List.of() : lacking.stream().map(all.frames::link).toList());
    }

    private String name(Gap gap) {
        return switch (gap) {
            case OPEN_TALKS -> pro.gap_open_talks();
            case EVENING -> pro.gap_evening();
            case GROUP -> pro.gap_group();
            case PRICE -> pro.gap_price();
            case LANGUAGE -> pro.gap_language();
            case NUMBER -> pro.gap_number();
            case YOUNG -> pro.gap_young();
            case OLD -> pro.gap_old();
            case WOMEN -> pro.gap_women();
            case HONOUR -> pro.gap_honour();
        };
    }
}
