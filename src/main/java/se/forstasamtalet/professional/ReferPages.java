package se.forstasamtalet.professional;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.forstasamtalet.directory.Adaptation;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.ProMessages;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.professional.ReferPage.Choices;
import se.forstasamtalet.professional.ReferPage.Found;

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
        List<Service> fitting = answering(criteria, YesNoUnknown.YES);
        List<Service> mayFit = answering(criteria, YesNoUnknown.UNKNOWN);
        int left = criteria.chosen().isEmpty() ? 0
                : Math.max(0, fitting.size() - MOST) + Math.max(0, mayFit.size() - MOST);
        return new ReferPage(all.frame(PATH, pro.refer_title()),
                understood > criteria.chosen().size() ? pro.chosen_unknown() : "",
                criteria.chosen().entrySet().stream()
                        .map(one -> link(pro.chosen_remove(label(one.getKey()), value(one.getKey(), one.getValue())),
                                criteria.with(one.getKey(), null)))
                        .toList(),
                criteria.chosen().size() < 2 ? null : link(pro.chosen_clear(), Criteria.NONE), choices(criteria),
                pro.refer_found(all.wording.count(fitting.size()), all.wording.form(fitting.size())),
                criteria.chosen().isEmpty() ? List.of() : fitting.stream().limit(MOST).map(this::fitting).toList(),
                mayFit.stream().limit(MOST).map(service -> mayFit(service, criteria)).toList(),
                left == 0 ? "" : pro.refer_left(all.wording.count(left), all.wording.form(left)));
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

    private List<Choices> choices(Criteria criteria) {
        List<Choices> choices = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            List<Link> links = criterion.values(all.directory).stream()
                    .filter(value -> !value.equals(criteria.chosen().get(criterion)))
                    .map(value -> choice(criteria.with(criterion, value), criterion, value)).toList();
            if (!links.isEmpty()) {
                choices.add(new Choices(label(criterion), links));
            }
        }
        return choices;
    }

    /** A choice, and how many services would fit then. */
    private Link choice(Criteria criteria, Criterion criterion, String value) {
        return link(
                pro.choice(value(criterion, value), all.wording.count(answering(criteria, YesNoUnknown.YES).size())),
                criteria);
    }

    private String label(Criterion criterion) {
        return switch (criterion) {
            case AREA -> pro.ask_area();
            case METHOD -> pro.ask_methods();
            case GROUP -> pro.ask_group();
            case ADAPTED_FOR -> pro.ask_adapted_for();
            case LANGUAGE -> all.wording.words.fact_languages();
            case PRICE -> all.wording.words.fact_cost();
            case SELF_REFERRAL -> pro.ask_self_referral();
            case PARTNER_CONTACT -> pro.ask_partner();
            case FOLLOW_UP -> pro.ask_follow_up();
            case OPEN_TALKS -> pro.ask_open_talks();
        };
    }

    private String value(Criterion criterion, String value) {
        return switch (criterion) {
            case AREA -> all.directory.area(new Slug(value)).orElseThrow().name();
            case METHOD -> all.directory.term(new Slug(value)).map(term -> term.name()).orElse(value);
            case ADAPTED_FOR -> all.group(Adaptation.Group.valueOf(value.toUpperCase(Locale.ROOT)));
            case LANGUAGE ->
                value.equals(Criterion.INTERPRETER) ? pro.with_interpreter() : all.wording.languageName(value);
            case PRICE -> pro.price_free();
            case GROUP, SELF_REFERRAL, PARTNER_CONTACT, FOLLOW_UP, OPEN_TALKS -> pro.answer_yes();
        };
    }

    /** A service with what is known of it; the rest is only named, so that the answer fits on paper. */
    private Found fitting(Service service) {
        List<Cell> cells = new ServiceAnswers(all, service).all();
        String unknown = all.wording
                .join(cells.stream().filter(cell -> !cell.isKnown(pro.answer_unknown())).map(Cell::label).toList());
        return new Found(all.frames.link(service),
                cells.stream().filter(cell -> cell.isKnown(pro.answer_unknown())).toList(), unknown);
    }

    /** A service with what to ask it. */
    private Found mayFit(Service service, Criteria criteria) {
        return new Found(all.frames.link(service), List.of(), all.wording.join(criteria.chosen().entrySet().stream()
                .filter(one -> new Criteria(Map.of(one.getKey(), one.getValue())).answer(service,
                        all.directory) == YesNoUnknown.UNKNOWN)
                .map(one -> label(one.getKey())).toList()));
    }
}
