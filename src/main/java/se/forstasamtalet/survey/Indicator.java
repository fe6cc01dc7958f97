package se.forstasamtalet.survey;

import java.time.LocalDate;
import java.util.List;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Freshness;
import se.forstasamtalet.directory.OpenTalks;
import se.forstasamtalet.directory.Treatment;
import se.forstasamtalet.directory.YesNoUnknown;

/** What the county itself has followed: the share of its areas of which something is so. */
public enum Indicator {
    /** One of the area's ways treats. */
    WITH_DECISION,
    /** One of the area's ways gives talks without a decision. */
    WITHOUT_DECISION,
    /** Somebody has lately checked the website of whoever answers for the area's social services. */
    WEBSITE;

    /** The areas with that answer; those of which nobody has said are counted apart from no. */
    public List<Area> of(Directory directory, LocalDate today, YesNoUnknown answer) {
        Referrals ways = new Referrals(directory);
        return Gaps.areas(directory).stream().filter(area -> answer(area, ways, directory, today) == answer).toList();
    }

    private YesNoUnknown answer(Area area, Referrals ways, Directory directory, LocalDate today) {
        return switch (this) {
            case WITH_DECISION -> Gaps.together(ways.all(area).stream()
                    .map(service -> YesNoUnknown.of(service.treatment(), Treatment::given)).toList());
            case WITHOUT_DECISION -> Gaps.together(ways.all(area).stream()
                    .map(service -> YesNoUnknown.of(service.open_talks(), OpenTalks::offered)).toList());
            case WEBSITE -> hasCheckedWebsite(area, directory, today) ? YesNoUnknown.YES : YesNoUnknown.UNKNOWN;
        };
    }

    private static boolean hasCheckedWebsite(Area area, Directory directory, LocalDate today) {
        return directory.organization(area.organization()).map(one -> one.website())
                .filter(site -> Freshness.of(site.assured_date(), today).isConfirmed()).isPresent();
    }
}
