package se.forstasamtalet.professional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.professional.ComparePage.Line;
import se.forstasamtalet.professional.ComparePage.Row;
import se.forstasamtalet.professional.ComparePage.ShortAnswer;

/** Puts services side by side. Which ones stands in the address. */
final class ComparePages {

    static final String PATH = "/compare";
    static final String SERVICE = "service";
    /** So many fit on a sheet of paper. */
    static final int MOST = 4;

    private final ProfessionalContext all;
    private final ProMessages pro;

    ComparePages(ProfessionalContext all) {
        this.all = all;
        this.pro = all.pro;
    }

    /** @param asked what stands in the address, by name; understood or not */
    Page page(Map<String, List<String>> asked) {
        Chosen chosen = chosen(asked);
        List<Service> services = overview(chosen.area);
        List<Line> overview = services.stream().limit(ReferPages.MOST).map(service -> line(service, chosen)).toList();
        int left = services.size() - overview.size();
        long named = asked.values().stream().mapToLong(List::size).sum();
        return new ComparePage(all.frame(PATH, pro.compare_title()), named == chosen.size() ? "" : pro.chosen_unknown(),
                chosen.services.stream().map(all.frames::link).toList(), rows(chosen.services),
                overview.isEmpty() ? List.of() : overview.get(0).answers().stream().map(ShortAnswer::label).toList(),
                overview,
                left == 0 ? "" : pro.refer_left(all.wording.count(left), all.wording.form(left)),
                chosen.area == null ? "" : pro.compare_area(chosen.area.name()), areas(chosen),
                chosen.area == null && chosen.services.isEmpty() ? null
                        : all.link("CSV", PATH + query(chosen) + "&" + ChosenFile.ASKED));
    }

    /** What stands in the address and can be chosen. */
    private record Chosen(@Nullable Area area, List<Service> services) {

        int size() {
            return services.size() + (area == null ? 0 : 1);
        }

        Chosen with(@Nullable Area other) {
            return new Chosen(other, services);
        }
    }

    private Chosen chosen(Map<String, List<String>> asked) {
        List<String> named = asked.getOrDefault(SERVICE, List.of());
        Area area = Optional.ofNullable(Criteria.of(asked, all.directory).chosen().get(Criterion.AREA))
                .flatMap(value -> all.directory.area(new Slug(value))).orElse(null);
        return new Chosen(area, services().filter(service -> named.contains(service.slug().text())).limit(MOST)
                .toList());
    }

    private Stream<Service> services() {
        return all.directory.services(Service.Purpose.CHANGE).stream();
    }

    /** Every service; of an area those that do not deny that they take people from there, its own way first. */
    private List<Service> overview(@Nullable Area area) {
        if (area == null) {
            return services().toList();
        }
        Criteria from = new Criteria(Map.of(Criterion.AREA, area.slug().text()));
        return new FoundServices(all, from)
                .nearFirst(services().filter(service -> from.answer(service, all.directory) != YesNoUnknown.NO));
    }

    /** The ways to another area, and to all of them. */
    private List<Link> areas(Chosen chosen) {
        Stream<Link> every = chosen.area == null ? Stream.empty()
                : Stream.of(all.link(pro.compare_everywhere(), PATH + query(chosen.with(null))));
        return Stream.concat(every,
                Criterion.AREA.values(all.directory).stream()
                        .flatMap(value -> all.directory.area(new Slug(value)).stream())
                        .filter(area -> !area.equals(chosen.area))
                        .map(area -> all.link(area.name(), PATH + query(chosen.with(area)))))
                .toList();
    }

    /** The same as a table: what stands side by side, or else every service with its answers in a word. */
    List<List<String>> table(Map<String, List<String>> asked) {
        Chosen chosen = chosen(asked);
        if (chosen.services.isEmpty()) {
            List<Line> lines = overview(chosen.area).stream().map(service -> line(service, chosen)).toList();
            return Stream.concat(
                    lines.stream().limit(1).map(line -> Stream.concat(Stream.of(pro.ask_service()),
                            line.answers().stream().map(ShortAnswer::label)).toList()),
                    lines.stream().map(line -> Stream.concat(Stream.of(line.service().text()),
                            line.answers().stream().map(ShortAnswer::answer)).toList()))
                    .toList();
        }
        return Stream.concat(
                Stream.of(Stream.concat(Stream.of(pro.ask_service()), chosen.services.stream().map(Service::name))
                        .toList()),
                rows(chosen.services).stream().map(
                        row -> Stream.concat(Stream.of(row.label()), row.cells().stream().map(Cell::text)).toList()))
                .toList();
    }

    /** Those that are named, as they stand in addresses; nothing when one of them is none. */
    Optional<String> query(Map<String, List<String>> asked) {
        Chosen chosen = chosen(asked);
        long named = asked.values().stream().mapToLong(List::size).sum();
        return named > 0 && named == chosen.size() ? Optional.of(query(chosen).substring(1)) : Optional.empty();
    }

    private List<Row> rows(List<Service> chosen) {
        List<List<Cell>> answers = chosen.stream().map(service -> new ServiceAnswers(all, service).all()).toList();
        return answers.isEmpty() ? List.of() : IntStream
                .range(0, answers.get(0).size()).mapToObj(question -> new Row(answers.get(0).get(question).label(),
                        IntStream.range(0, chosen.size())
                                .mapToObj(one -> answers.get(one).get(question).of(chosen.get(one).name())).toList()))
                .toList();
    }

    private Line line(Service service, Chosen chosen) {
        List<Service> others = new ArrayList<>(chosen.services);
        boolean isChosen = others.remove(service);
        if (!isChosen) {
            others.add(service);
        }
        Link choose = others.size() > MOST ? null
                : all.link(isChosen ? pro.compare_remove() : pro.compare_add(),
                        PATH + query(new Chosen(chosen.area, services().filter(others::contains).toList())));
        return new Line(all.frames.link(service), choose, new ServiceAnswers(all, service).inAWord());
    }

    private static String query(Chosen chosen) {
        String query = Stream.concat(
                Stream.ofNullable(chosen.area).map(area -> Criterion.AREA.key() + "=" + area.slug()),
                chosen.services.stream().map(service -> SERVICE + "=" + service.slug()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
