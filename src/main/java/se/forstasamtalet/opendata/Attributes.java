package se.forstasamtalet.opendata;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Anonymity;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Capacity;
import se.forstasamtalet.directory.Conflict;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Extent;
import se.forstasamtalet.directory.FollowUp;
import se.forstasamtalet.directory.Methods;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.opendata.Hsds.AttributeRecord;

/** What HSDS has no word for, as answers of our own taxonomies. */
final class Attributes {

    private final Directory directory;
    private final Taxonomies taxonomies;

    Attributes(Directory directory, Taxonomies taxonomies) {
        this.directory = directory;
        this.taxonomies = taxonomies;
    }

    List<AttributeRecord> of(Organization organization) {
        Answers answers = new Answers(taxonomies, organization.id(), "organization");
        answers.add("organization_kind", organization.kind(), null, null, null);
        return answers.records();
    }

    List<AttributeRecord> of(Service service) {
        Answers answers = new Answers(taxonomies, service.id(), "service");
        answers.add("purpose", service.purpose(), null, null, null);
        ifSaid(service.eligibility(),
                whom -> whom.people().forEach(people -> answers.add("people", people, null, null, whom)));
        ifSaid(service.languages(),
                languages -> answers.known("interpreter", languages.interpreter(), null, null, languages));
        anonymity(service, answers);
        if (service.purpose() == Purpose.CHANGE) {
            survey(service, answers);
        }
        for (Area area : directory.areasLeadingTo(service)) {
            area.routes().stream().filter(route -> route.service().equals(service.slug()))
                    .forEach(route -> answers.add("route", route.kind(), area.slug().text(), area.name(), route));
        }
        service.conflicts().forEach(conflict -> answers.add("conflict", taxonomies.term("conflict"), conflict.field(),
                claims(conflict), null));
        return answers.records();
    }

    private static void anonymity(Service service, Answers answers) {
        Anonymity said = Objects.requireNonNullElse(service.anonymity(), Anonymity.UNKNOWN);
        answers.add("anonymity", said.basis(), joined(" ", said.decision_date(), said.decision_number()), null,
                service.anonymity());
        answers.add("anonymity_until", said.until(), null, null, service.anonymity());
        if (!service.phones().isEmpty()) {
            answers.known("caller_number_visible", said.caller_number_visible(), null, null, service.anonymity());
            answers.known("on_phone_bill", said.on_phone_bill(), null, null, service.anonymity());
        }
    }

    /**
     * What the survey asks of a service that people go to in order to change. What nobody answered is unknown, and said
     * to be.
     */
    private void survey(Service service, Answers answers) {
        ifSaid(service.treatment(),
                treatment -> answers.known("treatment", treatment.given(), null, treatment.text(), treatment),
                () -> answers.known("treatment", null, null, null, null));
        ifSaid(service.open_talks(),
                talks -> answers.known("open_talks", talks.offered(), text(talks.count()), talks.text(), talks),
                () -> answers.known("open_talks", null, null, null, null));
        ifSaid(service.group_treatment(),
                group -> answers.known("group_treatment", group.offered(), null, group.text(), group),
                () -> answers.known("group_treatment", null, null, null, null));
        // Only whether there is a routine: how it works, and when it does not, is nothing for a controlling reader.
        ifSaid(service.partner_contact(),
                contact -> answers.known("partner_contact", contact.routine(), null, null, contact),
                () -> answers.known("partner_contact", null, null, null, null));
        ifSaid(service.self_referral(),
                referral -> answers.known("self_referral", referral.possible(), null, referral.text(), referral),
                () -> answers.known("self_referral", null, null, null, null));
        ifSaid(service.adapted_for(), adaptation -> adaptation.groups()
                .forEach(group -> answers.add("adapted_for", group, null, adaptation.text(), adaptation)));
        ifSaid(service.follow_up(), followUp -> followUp(followUp, answers),
                () -> answers.known("follow_up", null, null, null, null));
        ifSaid(service.methods(), methods -> methods(methods, answers));
        ifSaid(service.extent(), extent -> extent.tracks()
                .forEach(track -> answers.add("extent", track.kind(), length(track), extent.text(), extent)));
        ifSaid(service.capacity(), capacity -> capacity(capacity, answers));
    }

    private static <F> void ifSaid(F fact, Consumer<F> then) {
        ifSaid(fact, then, () -> {
        });
    }

    private static <F> void ifSaid(F fact, Consumer<F> then, Runnable otherwise) {
        Optional.ofNullable(fact).ifPresentOrElse(then, otherwise);
    }

    private static void followUp(FollowUp followUp, Answers answers) {
        answers.known("follow_up", followUp.done(), null, followUp.text(), followUp);
        followUp.when().forEach(when -> answers.add("follow_up_when", when,
                when == FollowUp.When.AFTERWARDS ? text(followUp.months_after()) : null, null, followUp));
    }

    private void methods(Methods methods, Answers answers) {
        methods.taxonomy_terms().stream().map(method -> taxonomies.term(Taxonomies.method(method)))
                .filter(Objects::nonNull)
                .forEach(term -> answers.add("methods", term, null, methods.text(), methods));
    }

    private static String length(Extent.Track track) {
        String sessions = range(track.sessions_from(), track.sessions_to());
        String months = range(track.months_from(), track.months_to());
        return joined(", ", sessions == null ? null : sessions + " sessions",
                months == null ? null : months + " months",
                track.varies() ? "varies" : null, track.extendable() ? "extendable" : null);
    }

    private void capacity(Capacity capacity, Answers answers) {
        number("capacity.therapists", text(capacity.therapists()), capacity, answers);
        number("capacity.full_time_equivalents",
                capacity.full_time_equivalents() == null ? null : capacity.full_time_equivalents().toPlainString(),
                capacity, answers);
        number("capacity.cases_per_year", range(capacity.cases_per_year_from(), capacity.cases_per_year_to()), capacity,
                answers);
    }

    private void number(String code, String value, Capacity capacity, Answers answers) {
        if (value != null) {
            answers.add("capacity", taxonomies.term(code), value, capacity.text(), capacity);
        }
    }

    private static String claims(Conflict conflict) {
        return conflict.claims().stream().map(claim -> claim.source() + ": " + claim.text())
                .collect(Collectors.joining(" | "));
    }

    private static String range(Integer from, Integer to) {
        return Objects.equals(from, to) ? text(from) : joined("-", from, to);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** What is there of these, or null when nothing is. */
    private static String joined(String between, Object... parts) {
        String joined = Stream.of(parts).filter(Objects::nonNull).map(Object::toString)
                .collect(Collectors.joining(between));
        return joined.isEmpty() ? null : joined;
    }
}
