package se.forstasamtalet.professional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.forstasamtalet.directory.Service;
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
        List<Service> services = all.directory.services(Service.Purpose.CHANGE);
        List<String> named = asked.getOrDefault(SERVICE, List.of());
        List<Service> chosen = services.stream().filter(service -> named.contains(service.slug().text())).limit(MOST)
                .toList();
        boolean isAllUnderstood = asked.values().stream().flatMap(List::stream)
                .allMatch(name -> chosen.stream().anyMatch(service -> service.slug().text().equals(name)));
        List<Line> overview = services.stream().limit(ReferPages.MOST).map(service -> line(service, chosen)).toList();
        int left = services.size() - overview.size();
        return new ComparePage(all.frame(PATH, pro.compare_title()), isAllUnderstood ? "" : pro.chosen_unknown(),
                chosen.stream().map(all.frames::link).toList(), rows(chosen),
                overview.isEmpty() ? List.of() : overview.get(0).answers().stream().map(ShortAnswer::label).toList(),
                overview,
                left == 0 ? "" : pro.refer_left(all.wording.count(left), all.wording.form(left)));
    }

    /** Those that are named, as they stand in addresses; nothing when one of them is none. */
    Optional<String> query(Map<String, List<String>> asked) {
        List<String> named = asked.getOrDefault(SERVICE, List.of());
        List<Service> chosen = all.directory.services(Service.Purpose.CHANGE).stream()
                .filter(service -> named.contains(service.slug().text())).toList();
        boolean isAllUnderstood = asked.size() == 1 && !chosen.isEmpty() && chosen.size() == named.size()
                && chosen.size() <= MOST;
        return isAllUnderstood ? Optional.of(query(chosen).substring(1)) : Optional.empty();
    }

    private List<Row> rows(List<Service> chosen) {
        List<List<Cell>> answers = chosen.stream().map(service -> new ServiceAnswers(all, service).all()).toList();
        return answers.isEmpty() ? List.of() : IntStream
                .range(0, answers.get(0).size()).mapToObj(question -> new Row(answers.get(0).get(question).label(),
                        IntStream.range(0, chosen.size())
                                .mapToObj(one -> answers.get(one).get(question).of(chosen.get(one).name())).toList()))
                .toList();
    }

    private Line line(Service service, List<Service> chosen) {
        List<Service> others = new ArrayList<>(chosen);
        boolean isChosen = others.remove(service);
        if (!isChosen) {
            others.add(service);
        }
        Link choose = others.size() > MOST ? null
                : all.link(isChosen ? pro.compare_remove() : pro.compare_add(), PATH + query(others));
        return new Line(all.frames.link(service), choose, new ServiceAnswers(all, service).inAWord());
    }

    private static String query(List<Service> services) {
        return services.isEmpty() ? "" : "?"
                + services.stream().map(service -> SERVICE + "=" + service.slug()).collect(Collectors.joining("&"));
    }
}
