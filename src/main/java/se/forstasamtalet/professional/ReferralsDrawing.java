package se.forstasamtalet.professional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.professional.PicturePage.Diagram;
import se.forstasamtalet.professional.PicturePage.End;
import se.forstasamtalet.professional.PicturePage.Line;
import se.forstasamtalet.professional.PicturePage.Text;
import se.forstasamtalet.survey.Referrals;

/**
 * Draws lines from the municipalities to those whom they refer to. Who refers to the same place stand together, so that
 * few lines cross.
 */
final class ReferralsDrawing {

    private static final int ROW = 21;
    private static final int FIRST = 14;
    private static final int LINE = 11;
    private static final int NAME = 20;

    private final Directory directory;
    private final Referrals ways;
    private final Map<Slug, String> letters;

    /** @param letters the sign of each service that is referred to, in the order of the services */
    ReferralsDrawing(Directory directory, Referrals ways, Map<Slug, String> letters) {
        this.directory = directory;
        this.ways = ways;
        this.letters = letters;
    }

    Diagram draw() {
        List<Area> areas = directory.areas(Area.Kind.MUNICIPALITY).stream()
                .filter(area -> !ways.referredTo(area).isEmpty())
                .sorted(Comparator.comparing(area -> letter(ways.referredTo(area).get(0)))).toList();
        List<End> from = new ArrayList<>();
        for (Area area : areas) {
            String signs = String.join("", ways.referredTo(area).stream().map(this::letter).toList());
            int y = FIRST + from.size() * ROW;
            from.add(new End(y, List.of(new Text(y, area.name())), signs));
        }
        List<End> to = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Service> services = areas.stream().flatMap(area -> ways.referredTo(area).stream()).distinct()
                .sorted(Comparator.comparing(this::letter)).toList();
        for (Service service : services) {
            List<Integer> ends = from.stream().filter(end -> end.sign().contains(letter(service))).map(End::y).toList();
            int middle = (int) Math.round(ends.stream().mapToInt(Integer::intValue).average().orElseThrow());
            to.add(new End(middle, MapDrawing.texts(MapDrawing.lines(service.name(), NAME), middle, LINE),
                    letter(service)));
            ends.forEach(end -> lines.add(new Line(end, middle)));
        }
        return new Diagram(from, to, lines);
    }

    static int height(Diagram diagram) {
        return FIRST + diagram.from().size() * ROW;
    }

    private String letter(Service service) {
        return Objects.requireNonNull(letters.get(service.slug()));
    }
}
