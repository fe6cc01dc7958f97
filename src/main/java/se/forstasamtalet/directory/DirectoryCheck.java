package se.forstasamtalet.directory;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.Addresses;

/**
 * Looks across the listings for what no single one can know: names that lead nowhere, names taken twice, hours that
 * overlap.
 */
public final class DirectoryCheck {

    private final Map<Listing.Kind, Set<Slug>> names = new HashMap<>();
    private final Map<Slug, Slug> partOf = new HashMap<>();
    private final Set<Slug> forExposed = new HashSet<>();
    private final Set<String> sources;
    private final Set<Slug> terms;
    private final Set<String> unread;
    private final TextNumbers numbers;
    private final List<Problem> problems = new ArrayList<>();
    private String listing = "";

    private DirectoryCheck(Collection<? extends Listing> listings, Collection<Source> sources,
            Collection<TaxonomyTerm> terms, Set<String> unread) {
        this.numbers = new TextNumbers(listings);
        this.unread = unread;
        this.sources = sources.stream().map(Source::id).collect(Collectors.toSet());
        this.terms = terms.stream().map(TaxonomyTerm::id).collect(Collectors.toSet());
    }

    /**
     * Every problem at once, in the order of the listings.
     *
     * @param unread listings that exist but could not be read, {@code services/atv-nacka}: a name may lead to them
     */
    public static List<Problem> problems(Collection<? extends Listing> listings, Collection<Source> sources,
            Collection<TaxonomyTerm> terms, Set<String> unread) {
        DirectoryCheck check = new DirectoryCheck(listings, sources, terms, unread);
        listings.forEach(check::note);
        check.checkNamesAreTakenOnce(listings);
        listings.forEach(check::check);
        return check.problems;
    }

    private void note(Listing one) {
        names.computeIfAbsent(one.listingKind(), none -> new HashSet<>()).add(one.slug());
        if (one instanceof Area area) {
            partOf.put(area.slug(), area.part_of());
        }
        if (one instanceof Service service && service.isForExposed()) {
            forExposed.add(service.slug());
        }
    }

    private void checkNamesAreTakenOnce(Collection<? extends Listing> listings) {
        Map<String, Listing> taken = new HashMap<>();
        for (Listing one : listings) {
            listing = one.listingKind().folder() + "/" + one.slug();
            if (taken.putIfAbsent(one.listingKind() + " " + one.slug(), one) != null) {
                problem("slug", Wanted.FREE_NAME, one.slug());
            }
            if (taken.putIfAbsent("id " + one.id(), one) != null) {
                problem("id", Wanted.FREE_ID);
            }
            // Two pages with one address would keep every page from being shown.
            if (one instanceof Service service
                    && taken.putIfAbsent("page " + service.pageName(), one) != null && service.isNamedByItsNumber()) {
                problem("phones[0].number", Wanted.FREE_NUMBER, service.pageName());
            }
        }
    }

    private void check(Listing one) {
        listing = one.listingKind().folder() + "/" + one.slug();
        required("id", one.id());
        required("name", one.name());
        Catalogue.facts(one).forEach(fact -> checkSource(fact.path(), fact.fact()));
        if (one instanceof Organization organization) {
            checkOrganization(organization);
        } else if (one instanceof Service service) {
            checkService(service);
        } else if (one instanceof Area area) {
            checkArea(area);
        }
        checkTexts(one);
        each("observations", one.observations(), this::checkObservation);
        each("conflicts", one.conflicts(), (field, conflict) -> {
            required(field + ".field", conflict.field());
            each(field + ".claims", conflict.claims(), this::checkObservation);
        });
    }

    private void checkTexts(Listing one) {
        Texts.of(one).forEach((path, text) -> text.fields().forEachRemaining(words -> {
            if (!numbers.isResolved(words.getValue().asText(), one)) {
                problem(path + "." + words.getKey(), Wanted.NUMBER_REFERENCE);
            }
        }));
    }

    private void checkObservation(String field, Observation observation) {
        required(field + ".text", observation.text());
    }

    private void checkOrganization(Organization organization) {
        required("kind", organization.kind());
        each("phones", organization.phones(), this::checkPhone);
    }

    private void checkPhone(String field, Phone phone) {
        required(field + ".number", phone.number());
    }

    private void checkService(Service service) {
        required("status", service.status());
        required("purpose", service.purpose());
        required("description", service.description());
        checkStatusChange(service);
        checkName("organization", service.organization(), Listing.Kind.ORGANIZATIONS, true);
        each("phones", service.phones(), this::checkPhone);
        Bounds.check(service, this::problem);
        checkHours(service);
        checkAnonymity(service.anonymity());
        each("cost_options", service.cost_options(), (field, cost) -> {
            required(field + ".amount", cost.amount());
        });
        answered("treatment.given", service.treatment(), Treatment::given);
        answered("open_talks.offered", service.open_talks(), OpenTalks::offered);
        answered("group_treatment.offered", service.group_treatment(), GroupTreatment::offered);
        answered("follow_up.done", service.follow_up(), FollowUp::done);
        answered("partner_contact.routine", service.partner_contact(), PartnerContact::routine);
        if (service.extent() != null) {
            each("extent.tracks", service.extent().tracks(), (field, track) -> {
                required(field + ".kind", track.kind());
                checkRange(field + ".sessions", track.sessions_from(), track.sessions_to());
                checkRange(field + ".months", track.months_from(), track.months_to());
            });
        }
        if (service.capacity() != null) {
            checkRange("capacity.cases_per_year", service.capacity().cases_per_year_from(),
                    service.capacity().cases_per_year_to());
        }
        checkReferrals(service.website_referrals());
        if (service.service_area() != null) {
            each("service_area.areas", service.service_area().areas(),
                    (field, area) -> checkName(field, area, Listing.Kind.AREAS, true));
        }
        if (service.methods() != null) {
            each("methods.taxonomy_terms", service.methods().taxonomy_terms(), (field, term) -> {
                if (!terms.contains(term)) {
                    problem(field, Wanted.TERM);
                }
            });
        }
    }

    /** Nobody who is hurt is led to a service for those who use violence, nor the other way round. */
    private void checkStatusChange(Service service) {
        StatusChange change = service.status_change();
        if (change == null) {
            return;
        }
        required("status_change.since", change.since());
        checkName("status_change.successor", change.successor(), Listing.Kind.SERVICES, false);
        if (service.status() == Service.Status.ACTIVE) {
            problem("status_change.since", Wanted.NOTHING_WHILE_RUNNING);
        }
        if (change.successor() != null && (service.slug().equals(change.successor())
                || forExposed.contains(change.successor()) != service.isForExposed())) {
            problem("status_change.successor", Wanted.OTHER_SERVICE);
        }
    }

    private void checkReferrals(@Nullable WebsiteReferrals referrals) {
        if (referrals != null) {
            required("website_referrals.municipalities_from", referrals.municipalities_from());
            required("website_referrals.municipalities_to", referrals.municipalities_to());
            required("website_referrals.out_of", referrals.out_of());
            each("website_referrals.or_to", referrals.or_to(),
                    (field, other) -> checkName(field, other, Listing.Kind.SERVICES, true));
        }
    }

    private void checkHours(Service service) {
        each("schedules", service.schedules(), this::checkSchedule);
        if (problems.stream().noneMatch(one -> one.listing().equals(listing) && one.field().startsWith("schedules"))) {
            Hours.overlaps(service.schedules())
                    .forEach(field -> problem(field, Wanted.HOURS_APART));
        }
        each("schedule_exceptions", service.schedule_exceptions(), this::checkException);
        checkExceptionsAgree(service.schedule_exceptions());
        each("alerts", service.alerts(), this::checkAlert);
        if (service.full() != null) {
            required("full.since", service.full().since());
        }
    }

    private void checkAlert(String field, Alert alert) {
        required(field + ".description", alert.description());
        required(field + ".from", alert.from());
        required(field + ".to", alert.to());
        checkDays(field + ".to", alert.from(), alert.to());
    }

    private void checkSchedule(String field, Schedule schedule) {
        required(field + ".attending_type", schedule.attending_type());
        required(field + ".byday", schedule.byday());
        required(field + ".opens_at", schedule.opens_at());
        required(field + ".closes_at", schedule.closes_at());
        required(field + ".public_holidays", schedule.public_holidays());
        checkTimes(field, schedule.opens_at(), schedule.closes_at());
        checkDays(field + ".valid_to", schedule.valid_from(), schedule.valid_to());
        // The day before a holiday is none itself: one written form.
        if (schedule.isBeforeHolidays() && schedule.public_holidays() != null
                && schedule.public_holidays() != Schedule.OnHolidays.CLOSED) {
            problem(field + ".public_holidays", Wanted.ONE_OF, "closed");
        }
    }

    /** An interval of no length has one meaning alone: from midnight to midnight. */
    private void checkTimes(String field, @Nullable LocalTime opens, @Nullable LocalTime closes) {
        if (opens != null && opens.equals(closes) && !opens.equals(LocalTime.MIDNIGHT)) {
            problem(field + ".closes_at", Wanted.OTHER_TIME);
        }
    }

    /** One exception says that it is closed on a day, another that it is open; or both say different times. */
    private void checkExceptionsAgree(List<ScheduleException> exceptions) {
        for (int i = 0; i < exceptions.size(); i++) {
            ScheduleException later = exceptions.get(i);
            if (exceptions.subList(0, i).stream().anyMatch(later::contradicts)) {
                problem("schedule_exceptions[" + i + "].from", Wanted.FREE_DAYS);
            }
        }
    }

    private void checkException(String field, ScheduleException exception) {
        required(field + ".attending_type", exception.attending_type());
        required(field + ".from", exception.from());
        required(field + ".to", exception.to());
        checkDays(field + ".to", exception.from(), exception.to());
        checkTimes(field, exception.opens_at(), exception.closes_at());
        if ((exception.opens_at() == null) != (exception.closes_at() == null)) {
            problem(field + ".closes_at", Wanted.BOTH_TIMES);
        }
    }

    private void checkDays(String field, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            problem(field, Wanted.LATER_DAY);
        }
    }

    private void checkAnonymity(@Nullable Anonymity anonymity) {
        if (anonymity == null) {
            return;
        }
        required("anonymity.basis", anonymity.basis());
        if (anonymity.basis() == Anonymity.Basis.BOARD_DECISION) {
            required("anonymity.decision_date", anonymity.decision_date());
            required("anonymity.decision_number", anonymity.decision_number());
        }
        if (anonymity.basis() != null && anonymity.basis().allowsTheWord()) {
            required("anonymity.until", anonymity.until());
        }
    }

    private void checkArea(Area area) {
        checkIsNoPage("slug", area.slug());
        required("kind", area.kind());
        checkName("part_of", area.part_of(), Listing.Kind.AREAS, area.kind() != Area.Kind.COUNTY);
        if (liesInItself(area)) {
            problem("part_of", Wanted.OTHER_AREA);
        }
        checkName("organization", area.organization(), Listing.Kind.ORGANIZATIONS, area.kind() != Area.Kind.COUNTY);
        each("former_names", area.former_names(), this::checkShortName);
        each("routes", area.routes(), (field, route) -> {
            required(field + ".kind", route.kind());
            checkName(field + ".service", route.service(), Listing.Kind.SERVICES, true);
        });
        each("places", area.places(), (field, place) -> {
            checkShortName(field + ".name", place.name());
            each(field + ".alternate_names", place.alternate_names(), this::checkShortName);
        });
    }

    private boolean liesInItself(Area area) {
        return Stream.iterate(area.part_of(), Objects::nonNull, partOf::get).limit(partOf.size())
                .anyMatch(area.slug()::equals);
    }

    private void checkShortName(String field, String name) {
        try {
            checkIsNoPage(field, Slug.of(name == null ? "" : name));
        } catch (IllegalArgumentException unfitForAnAddress) {
            problem(field, Wanted.SHORT_NAME);
        }
    }

    private void checkIsNoPage(String field, Slug name) {
        if (Addresses.isTaken(name.text())) {
            problem(field, Wanted.NO_PAGE, name);
        }
    }

    private <F> void each(String field, List<F> facts, BiConsumer<String, F> check) {
        for (int i = 0; i < facts.size(); i++) {
            check.accept(field + "[" + i + "]", facts.get(i));
        }
    }

    private void checkName(String field, @Nullable Slug slug, Listing.Kind kind, boolean required) {
        boolean found = slug == null ? !required
                : names.getOrDefault(kind, Set.of()).contains(slug) || unread.contains(kind.folder() + "/" + slug);
        if (!found) {
            problem(field, Wanted.LISTING, kind.folder());
        }
    }

    private void checkSource(String field, Sourced fact) {
        if (fact.source() == null || !sources.contains(fact.source().source())) {
            problem(field + ".source", Wanted.SOURCE);
        }
    }

    /** An exact number is a range too: both its ends are there, or neither. */
    private void checkRange(String field, @Nullable Integer from, @Nullable Integer to) {
        if (from != null || to != null) {
            required(field + "_from", from);
            required(field + "_to", to);
        }
    }

    /** A fact without its answer is none: what is not known is said to be so. */
    private <F> void answered(String field, @Nullable F fact, Function<F, YesNoUnknown> answer) {
        if (fact != null) {
            required(field, answer.apply(fact));
        }
    }

    private void required(String field, @Nullable Object value) {
        if (value == null || (value instanceof String text && !PlainText.isVisible(text))) {
            problem(field, Wanted.VALUE);
        }
    }

    private void problem(String field, Wanted wanted, Object... details) {
        problems.add(new Problem(listing, field, Expected.of(wanted, details)));
    }
}
