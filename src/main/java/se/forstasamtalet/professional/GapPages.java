package se.forstasamtalet.professional;

import java.util.List;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.YesNoUnknown;
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
                List.of(new Link("XLSX", Addresses.API + "/survey.xlsx"),
                        new Link("CSV", Addresses.API + "/gaps.csv")));
    }

    private Lack lack(Gap gap, Gaps gaps) {
        List<Area> lacking = gaps.of(gap);
        List<Area> unknown = gaps.of(gap, YesNoUnknown.UNKNOWN);
        boolean isSaidOfNone = unknown.size() == gaps.areas().size();
        return new Lack(id(gap), name(gap),
                isSaidOfNone ? pro.gap_said_of_none() : told(lacking.size(), gaps.areas().size()),
                gaps.of(gap, YesNoUnknown.NO).stream().map(all.frames::link).toList(),
                isSaidOfNone ? List.of() : unknown.stream().map(all.frames::link).toList(),
                all.link(pro.gap_table(), table(gap)));
    }

    private String told(int lacking, int areas) {
        if (lacking == 0) {
            return pro.gap_none();
        }
        return lacking == areas ? pro.gap_all(all.wording.count(lacking), all.wording.form(lacking))
                : pro.gap_some(all.wording.count(lacking), all.wording.count(areas), all.wording.form(areas));
    }

    /** Where it stands on the page. */
    static String id(Gap gap) {
        return gap.written().replace('_', '-');
    }

    /** Where the answers to it stand, after {@code /professionals}. */
    private static String table(Gap gap) {
        return switch (gap) {
            case OPEN_TALKS -> PicturePages.PATH + "/open-talks";
            case GROUP -> PicturePages.PATH + "/group";
            case NUMBER -> PicturePages.PATH + "/freshness";
            case EVENING -> ComparePages.PATH;
            case PRICE -> ReferPages.PATH + "?price=free";
            case LANGUAGE -> ReferPages.PATH + "?language=interpreter";
            case YOUNG -> ReferPages.PATH + "?adapted_for=young_people";
            case OLD -> ReferPages.PATH + "?adapted_for=older_people";
            case WOMEN -> ReferPages.PATH + "?adapted_for=women";
            case HONOUR -> ReferPages.PATH + "?adapted_for=honour";
        };
    }

    /** What it is called. */
    String name(Gap gap) {
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
