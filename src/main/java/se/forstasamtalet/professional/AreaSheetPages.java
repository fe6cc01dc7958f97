package se.forstasamtalet.professional;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Statement;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Observation;
import se.forstasamtalet.directory.Tile;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.professional.AreaSheetPage.Lack;
import se.forstasamtalet.professional.AreaSheetPage.Near;
import se.forstasamtalet.professional.AreaSheetPage.Row;
import se.forstasamtalet.survey.AreaRows;
import se.forstasamtalet.survey.Gap;
import se.forstasamtalet.survey.Gaps;
import se.forstasamtalet.survey.Referrals;

/** One sheet for each municipality and district, in one language. */
final class AreaSheetPages {

    static final String PATH = "/area";
    private static final String PROPOSALS = "proposals";
    /** What is asked of the areas nearby, and what that is called. */
    private static final Map<Picture, Function<ProMessages, String>> ASKED = new EnumMap<>(
            Map.of(Picture.REFERS, ProMessages::ask_way, Picture.OPEN_TALKS, ProMessages::ask_open_talks,
                    Picture.GROUP, ProMessages::ask_group, Picture.FOLLOW_UP, ProMessages::ask_follow_up));

    private final ProfessionalContext all;
    private final ProMessages pro;
    private final SurveyPages survey;
    private final GapPages gapPages;
    private final Referrals ways;
    private final AreaViews views;
    private final Gaps gaps;
    private final AreaRows rows;

    AreaSheetPages(ProfessionalContext all, SurveyPages survey) {
        this.all = all;
        this.pro = all.pro;
        this.survey = survey;
        this.gapPages = new GapPages(all);
        this.ways = new Referrals(all.directory);
        this.views = new AreaViews(all, ways);
        this.gaps = Gaps.of(all.directory, all.today);
        this.rows = new AreaRows(all.directory);
    }

    Stream<Supplier<Page>> makers() {
        return areas().map(area -> () -> page(area));
    }

    /** Leads to every sheet, municipalities first. */
    List<Link> links() {
        return areas().map(this::link).toList();
    }

    private Stream<Area> areas() {
        return Stream.of(Area.Kind.MUNICIPALITY, Area.Kind.DISTRICT)
                .flatMap(kind -> all.directory.areas(kind).stream());
    }

    private Link link(Area area) {
        return all.link(area.name(), PATH + "/" + area.slug());
    }

    private Page page(Area area) {
        return new AreaSheetPage(all.frame(PATH + "/" + area.slug(), pro.sheet_title(area.name())),
                all.frames.link(area), ways(area), tables(area), lacks(area),
                views.of(Picture.FRESHNESS, area).answer(), changed(area),
                Stream.concat(Stream.of(pro.ask_area()), ASKED.values().stream().map(asked -> asked.apply(pro)))
                        .toList(),
                Stream.concat(Stream.of(area), near(area)).map(this::beside).toList(), proposals(area), said(area),
                new Link("CSV", Addresses.API + "/area/" + area.slug() + ".csv"));
    }

    private List<Row> ways(Area area) {
        return Stream.concat(routes(area), website(area)).toList();
    }

    /** The site of whoever answers for the area's social services. */
    private Stream<Row> website(Area area) {
        return all.directory.organization(area.organization()).stream()
                .filter(one -> one.website() != null)
                .map(one -> new Row(all.frames.link(area), "", List.of(pro.reach_website(one.website().host())), "",
                        all.source(one.website())));
    }

    private Stream<Row> routes(Area area) {
        return area.routes().stream().flatMap(route -> all.directory.service(route.service()).stream()
                .map(service -> new Row(all.frames.link(service), "", survey.way(route).stream().toList(), "",
                        all.source(route))));
    }

    /** What the tables say of the area and of those it sends its people to, but for the ways themselves. */
    private List<Row> tables(Area area) {
        return rows.of(area).flatMap(one -> survey.row(one.table(), one.row()).cells().stream()
                .filter(cell -> cell.links().isEmpty())
                .map(cell -> new Row(survey.numbered(one.table().number()),
                        one.row().subject().name() + ", " + cell.label(), cell.lines(), cell.quote(), cell.source())))
                .distinct().toList();
    }

    private List<Lack> lacks(Area area) {
        return Stream.of(Gap.values()).map(gap -> new Lack(
                all.link(gapPages.name(gap), GapPages.PATH + "#" + GapPages.id(gap)),
                all.answer(answer(gap, area)))).toList();
    }

    /** A city's answer is that of its districts, where they all give the same. */
    private YesNoUnknown answer(Gap gap, Area area) {
        List<YesNoUnknown> answers = all.directory.within(area).stream().map(part -> gaps.answer(gap, part)).distinct()
                .toList();
        if (answers.isEmpty()) {
            return gaps.answer(gap, area);
        }
        return answers.size() == 1 ? answers.get(0) : YesNoUnknown.UNKNOWN;
    }

    private List<String> changed(Area area) {
        return rows.of(area).flatMap(one -> survey.changes(one.table(), one.row())).map(SurveyPage.ChangedAnswer::what)
                .distinct().toList();
    }

    /** Those that touch it on the map; of a district the others of its city. */
    private Stream<Area> near(Area area) {
        return areas().filter(other -> !other.equals(area) && other.kind() == area.kind())
                .filter(other -> area.kind() == Area.Kind.DISTRICT ? Objects.equals(area.part_of(), other.part_of())
                        : touches(area.tile(), other.tile()));
    }

    private static boolean touches(@Nullable Tile one, @Nullable Tile other) {
        return one != null && other != null && Math.abs(one.column() - other.column()) <= 1
                && Math.abs(one.row() - other.row()) <= 1;
    }

    private Near beside(Area area) {
        return new Near(link(area), ASKED.entrySet().stream().map(asked -> new ComparePage.ShortAnswer(
                asked.getValue().apply(pro), views.of(asked.getKey(), area).answer())).toList());
    }

    private List<Link> proposals(Area area) {
        return all.content.chapters().stream().filter(chapter -> chapter.slug().text().equals(PROPOSALS))
                .flatMap(chapter -> chapter.statements()).filter(one -> concerns(one, area))
                .map(one -> all.link(one.text().in(all.wording.language).text(), "/" + PROPOSALS + "#" + one.id()))
                .toList();
    }

    private boolean concerns(Statement one, Area area) {
        return Stream.of(Gap.values()).filter(gap -> one.gaps().contains(gap.written()))
                .anyMatch(gap -> answer(gap, area) != YesNoUnknown.YES);
    }

    /** What sources say of the area and of whoever answers for its social services. */
    private List<Row> said(Area area) {
        return Stream.concat(Stream.of(area), all.directory.organization(area.organization()).stream())
                .flatMap(listing -> ((Listing) listing).observations().stream()).map(this::said).toList();
    }

    private Row said(Observation observation) {
        return new Row(null, "", List.of(), observation.text(), all.source(observation));
    }
}
