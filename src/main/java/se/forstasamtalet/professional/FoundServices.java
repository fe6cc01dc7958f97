package se.forstasamtalet.professional;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Route;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.professional.ReferPage.Found;

/** Services that answer what is asked: the chosen area's own way first, each with why it fits and how to reach it. */
final class FoundServices {

    /** The kinds of ways, the nearest first. */
    private static final List<Route.Kind> NEAREST = List.of(Route.Kind.OWN, Route.Kind.REFERS, Route.Kind.ALSO_REFERS);
    /** No area's way leads there. */
    private static final int NO_WAY = 9;

    private final ProfessionalContext all;
    private final ProMessages pro;
    private final Criteria criteria;

    FoundServices(ProfessionalContext all, Criteria criteria) {
        this.all = all;
        this.pro = all.pro;
        this.criteria = criteria;
    }

    /** Those with that answer, what is near by route first. */
    List<Service> answering(List<Service> services, YesNoUnknown answer) {
        return nearFirst(services.stream().filter(service -> criteria.answer(service, all.directory) == answer));
    }

    /** What the chosen area's way leads to, then what takes people from there, then the rest; each by name. */
    List<Service> nearFirst(Stream<Service> services) {
        Optional<Area> area = area();
        return services.sorted(Comparator.comparing(service -> area.map(one -> distance(service, one)).orElse(0)))
                .toList();
    }

    Optional<Area> area() {
        return Optional.ofNullable(criteria.chosen().get(Criterion.AREA))
                .flatMap(value -> all.directory.area(new Slug(value)));
    }

    private int distance(Service service, Area area) {
        Optional<Route> route = route(service, area);
        if (route.isPresent()) {
            return NEAREST.indexOf(route.get().kind());
        }
        boolean isFarther = all.directory.outwards(area).anyMatch(around -> route(service, around).isPresent());
        if (isFarther) {
            return NEAREST.size();
        }
        return Criterion.AREA.answer(service, area.slug().text(), all.directory) == YesNoUnknown.YES ? NO_WAY - 1
                : NO_WAY;
    }

    private static Optional<Route> route(Service service, Area area) {
        return area.routes().stream().filter(route -> route.service().equals(service.slug())).findFirst();
    }

    /** The first one that the area's own way leads to; nothing when none does, or no area is chosen. */
    Optional<Found> first(List<Service> services) {
        return area().flatMap(area -> services.stream().filter(service -> route(service, area).isPresent()).findFirst())
                .map(this::found);
    }

    /** A service with why it fits, how one reaches it, and what to ask it; all else that is known stands below. */
    Found found(Service service) {
        ServiceAnswers answers = new ServiceAnswers(all, service);
        List<Cell> asked = criteria.chosen().keySet().stream().filter(criterion -> criterion != Criterion.AREA)
                .map(answers::to).filter(this::isKnown).toList();
        List<Cell> others = answers.all().stream().filter(cell -> !asked.contains(cell) && isKnown(cell)).toList();
        String silent = all.wording
                .join(answers.all().stream().filter(cell -> !isKnown(cell)).map(Cell::label).toList());
        return new Found(all.frames.link(service), way(service), asked, answers.reach.reach(), others, silent,
                notKnown(service));
    }

    private boolean isKnown(Cell cell) {
        return cell.isKnown(pro.answer_unknown());
    }

    /** How the chosen area's people come there, or that nobody has said; empty when no area is chosen. */
    private String way(Service service) {
        return area().map(area -> route(service, area).map(route -> switch (route.kind()) {
            case OWN -> pro.found_own(area.name());
            case REFERS -> pro.found_refers(area.name());
            case ALSO_REFERS -> pro.found_also_refers(area.name());
        }).orElseGet(() -> Criterion.AREA.answer(service, area.slug().text(), all.directory) == YesNoUnknown.YES
                ? pro.found_takes(area.name()) : pro.found_unsaid(area.name()))).orElse("");
    }

    /** What is asked and nobody has said of it, in words. */
    private String notKnown(Service service) {
        return all.wording.join(criteria.chosen().entrySet().stream()
                .filter(one -> new Criteria(Map.of(one.getKey(), one.getValue())).answer(service,
                        all.directory) == YesNoUnknown.UNKNOWN)
                .map(one -> all.label(one.getKey())).toList());
    }
}
