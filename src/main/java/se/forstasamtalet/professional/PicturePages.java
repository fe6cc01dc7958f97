package se.forstasamtalet.professional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.professional.AreaViews.View;
import se.forstasamtalet.professional.PicturePage.Diagram;
import se.forstasamtalet.professional.PicturePage.Row;
import se.forstasamtalet.professional.PicturePage.Sign;
import se.forstasamtalet.professional.PicturePage.DrawnTile;
import se.forstasamtalet.survey.Referrals;
import se.forstasamtalet.survey.SurveyTable.Origin;

/** One picture of the county for each question, in one language. */
final class PicturePages {

    static final String PATH = "/pictures";

    private final ProfessionalContext all;
    private final ProMessages pro;
    private final Referrals ways;
    private final AreaViews views;
    private final MapDrawing map;

    PicturePages(ProfessionalContext all) {
        this.all = all;
        this.pro = all.pro;
        this.ways = new Referrals(all.directory);
        this.views = new AreaViews(all, ways);
        this.map = new MapDrawing(all.directory);
    }

    Stream<Supplier<Page>> makers() {
        return Stream.of(Picture.values()).map(picture -> () -> page(picture));
    }

    List<Link> links() {
        return Stream.of(Picture.values()).map(this::link).toList();
    }

    private Link link(Picture picture) {
        return all.link(ask(picture), PATH + "/" + picture.slug());
    }

    private String ask(Picture picture) {
        return switch (picture) {
            case TREATS -> pro.picture_treats();
            case REFERS -> pro.picture_refers();
            case WAYS -> pro.picture_ways();
            case OPEN_TALKS -> pro.picture_open_talks();
            case GROUP -> pro.picture_group();
            case FOLLOW_UP -> pro.picture_follow_up();
            case PARTNER_CONTACT -> pro.picture_partner();
            case FRESHNESS -> pro.picture_freshness();
        };
    }

    private Page page(Picture picture) {
        Map<Area, View> seen = new LinkedHashMap<>();
        Stream.of(Area.Kind.MUNICIPALITY, Area.Kind.DISTRICT).flatMap(kind -> all.directory.areas(kind).stream())
                .forEach(area -> seen.put(area, views.of(picture, area)));
        List<DrawnTile> tiles = picture == Picture.WAYS ? List.of()
                : map.tiles(area -> Objects.requireNonNull(seen.get(area)).sign());
        Diagram diagram = picture == Picture.WAYS ? new ReferralsDrawing(all.directory, ways, views.letters()).draw()
                : null;
        boolean hasDistricts = !all.directory.areas(Area.Kind.DISTRICT).isEmpty();
        return new PicturePage(all.frame(PATH + "/" + picture.slug(), ask(picture)), ask(picture), told(seen),
                diagram == null ? MapDrawing.height(tiles) : ReferralsDrawing.height(diagram), tiles,
                hasDistricts ? map.districtsAt() : 0, diagram,
                diagram == null ? legend(picture, seen) : List.of(),
                List.of(pro.ask_area(), pro.ask_answer(), pro.ask_service()),
                seen.entrySet().stream().map(one -> row(one.getKey(), one.getValue())).toList(),
                links().stream().filter(link -> !link.text().equals(ask(picture))).toList());
    }

    private Row row(Area area, View view) {
        List<Origin> origins = view.facts().stream().filter(Objects::nonNull)
                .map(fact -> new Origin(fact.source(), fact.assured_date())).distinct().toList();
        return new Row(all.frames.link(area), view.answer(), view.services().stream().map(all.frames::link).toList(),
                all.sources(origins));
    }

    /** The picture in words: how many municipalities give each kind of answer. */
    private List<String> told(Map<Area, View> seen) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        seen.forEach((area, view) -> counts.merge(view.sign().means(), area.kind() == Area.Kind.MUNICIPALITY ? 1 : 0,
                Integer::sum));
        return counts.entrySet().stream().filter(count -> count.getValue() > 0)
                .map(count -> pro.picture_told(count.getKey(), all.wording.count(count.getValue()),
                        all.wording.form(count.getValue())))
                .toList();
    }

    private List<Sign> legend(Picture picture, Map<Area, View> seen) {
        List<Sign> signs = new ArrayList<>(seen.values().stream().map(View::sign)
                .map(sign -> new Sign(picture == Picture.TREATS ? sign.says() : "", sign.fill(), sign.means()))
                .distinct().toList());
        if (picture == Picture.REFERS) {
            views.letters().forEach((service, letter) -> signs
                    .add(new Sign(letter, "", all.directory.service(service).map(Service::name).orElse(""))));
        }
        if (picture == Picture.OPEN_TALKS || picture == Picture.FRESHNESS) {
            signs.add(new Sign("", "", picture == Picture.OPEN_TALKS ? pro.figures_talks() : pro.figures_checked()));
        }
        return signs;
    }
}
