package se.forstasamtalet.professional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.professional.ReferPage.CriterionChoices;

/**
 * Finds services for somebody who refers. What is asked stands in the address: it is chosen from what there is, and
 * nothing is typed.
 */
final class ReferPages {

    static final String PATH = "/refer";
    /** More than these would be no answer. */
    static final int MOST = 60;

    private final ProfessionalContext all;
    private final ProMessages pro;
    private final List<Service> services;

    ReferPages(ProfessionalContext all) {
        this.all = all;
        this.pro = all.pro;
        this.services = all.directory.services(Service.Purpose.CHANGE).stream()
                .filter(service -> service.status() == Service.Status.ACTIVE).toList();
    }

    /** @param asked what stands in the address, by name; understood or not */
    Page page(Map<String, List<String>> asked) {
        Criteria criteria = Criteria.of(asked, all.directory);
        long understood = asked.values().stream().mapToLong(List::size).sum();
        FoundServices found = new FoundServices(all, criteria);
        List<Service> fitting = found.answering(services, YesNoUnknown.YES);
        List<Service> mayFit = found.answering(services, YesNoUnknown.UNKNOWN);
        int left = criteria.chosen().isEmpty() ? 0
                : Math.max(0, fitting.size() - MOST) + Math.max(0, mayFit.size() - MOST);
        return new ReferPage(all.frame(PATH, pro.refer_title()),
                understood > criteria.chosen().size() ? pro.chosen_unknown() : "",
                criteria.chosen().entrySet().stream()
                        .map(one -> link(
                                pro.chosen_remove(all.label(one.getKey()), all.value(one.getKey(), one.getValue())),
                                criteria.with(one.getKey(), null)))
                        .toList(),
                criteria.chosen().size() < 2 ? null : link(pro.chosen_clear(), Criteria.NONE), choices(criteria),
                pro.refer_found(all.wording.count(fitting.size()), all.wording.form(fitting.size())),
                found.first(Stream.concat(fitting.stream(), mayFit.stream()).toList()).orElse(null),
                criteria.chosen().isEmpty() ? List.of() : fitting.stream().limit(MOST).map(found::found).toList(),
                mayFit.stream().limit(MOST).map(found::found).toList(),
                left == 0 ? "" : pro.refer_left(all.wording.count(left), all.wording.form(left)),
                criteria.chosen().isEmpty() ? null : link("CSV", criteria, ChosenFile.ASKED));
    }

    /** The same as a table: a line for each service, with whether it fits, why, and what to ask it. */
    List<List<String>> rows(Map<String, List<String>> asked) {
        Criteria criteria = Criteria.of(asked, all.directory);
        FoundServices found = new FoundServices(all, criteria);
        List<String> header = Stream.concat(
                Stream.of(pro.ask_service(), pro.found_fits(), pro.ask_way(), pro.found_ask()),
                new ServiceAnswers(all, services.get(0)).all().stream().map(Cell::label)).toList();
        Stream<List<String>> rows = Stream.of(YesNoUnknown.YES, YesNoUnknown.UNKNOWN)
                .flatMap(answer -> found.answering(services, answer).stream().map(service -> {
                    ReferPage.Found one = found.found(service);
                    return Stream.concat(Stream.of(one.service().text(), all.answer(answer), one.way(), one.unknown()),
                            new ServiceAnswers(all, service).all().stream().map(Cell::text)).toList();
                }));
        return Stream.concat(Stream.of(header), rows).toList();
    }

    /** What is asked, as it stands in addresses; nothing when some of it cannot be asked. */
    Optional<String> query(Map<String, List<String>> asked) {
        Criteria criteria = Criteria.of(asked, all.directory);
        long named = asked.values().stream().mapToLong(List::size).sum();
        return Optional.of(criteria.query()).filter(query -> named == criteria.chosen().size() && named > 0);
    }

    private List<Service> answering(Criteria criteria, YesNoUnknown answer) {
        return services.stream().filter(service -> criteria.answer(service, all.directory) == answer).toList();
    }

    private Link link(String text, Criteria criteria) {
        return all.link(text, PATH + (criteria.query().isEmpty() ? "" : "?" + criteria.query()));
    }

    private Link link(String text, Criteria criteria, String more) {
        return all.link(text, PATH + "?" + criteria.query() + "&" + more);
    }

    private List<CriterionChoices> choices(Criteria criteria) {
        List<CriterionChoices> choices = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            List<Link> links = criterion.values(all.directory).stream()
                    .filter(value -> !value.equals(criteria.chosen().get(criterion)))
                    .map(value -> choice(criteria.with(criterion, value), criterion, value)).toList();
            if (!links.isEmpty()) {
                choices.add(new CriterionChoices(all.label(criterion), links));
            }
        }
        return choices;
    }

    /** A choice, and how many services would fit then. */
    private Link choice(Criteria criteria, Criterion criterion, String value) {
        return link(
                pro.choice(all.value(criterion, value),
                        all.wording.count(answering(criteria, YesNoUnknown.YES).size())),
                criteria);
    }
}
