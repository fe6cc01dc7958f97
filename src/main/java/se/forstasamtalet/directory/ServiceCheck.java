package se.forstasamtalet.directory;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at what one service says, and at the names in it. */
final class ServiceCheck {

    private final ListingFindings check;
    private final Set<Slug> terms;
    private final Set<Slug> forExposed;
    private final HoursCheck hours;

    ServiceCheck(ListingFindings check, Collection<? extends Listing> listings, Collection<TaxonomyTerm> terms) {
        this.check = check;
        this.terms = terms.stream().map(TaxonomyTerm::id).collect(Collectors.toSet());
        this.forExposed = listings.stream()
                .filter(one -> one instanceof Service service && service.isForExposed()).map(Listing::slug)
                .collect(Collectors.toSet());
        this.hours = new HoursCheck(check);
    }

    void look(Service service) {
        check.required("status", service.status());
        check.required("purpose", service.purpose());
        check.required("description", service.description());
        checkStatusChange(service);
        check.name("organization", service.organization(), Listing.Kind.ORGANIZATIONS, true);
        check.each("phones", service.phones(), check::phone);
        Bounds.check(service, check::problem);
        hours.look(service);
        checkAnonymity(service.anonymity());
        check.each("cost_options", service.cost_options(), (field, cost) -> {
            check.required(field + ".amount", cost.amount());
        });
        check.answered("treatment.given", service.treatment(), Treatment::given);
        check.answered("open_talks.offered", service.open_talks(), OpenTalks::offered);
        check.answered("group_treatment.offered", service.group_treatment(), GroupTreatment::offered);
        check.answered("follow_up.done", service.follow_up(), FollowUp::done);
        check.answered("partner_contact.routine", service.partner_contact(), PartnerContact::routine);
        if (service.extent() != null) {
            check.each("extent.tracks", service.extent().tracks(), (field, track) -> {
                check.required(field + ".kind", track.kind());
                check.range(field + ".sessions", track.sessions_from(), track.sessions_to());
                check.range(field + ".months", track.months_from(), track.months_to());
            });
        }
        if (service.capacity() != null) {
            check.range("capacity.cases_per_year", service.capacity().cases_per_year_from(),
                    service.capacity().cases_per_year_to());
        }
        checkReferrals(service.website_referrals());
        if (service.service_area() != null) {
            check.each("service_area.areas", service.service_area().areas(),
                    (field, area) -> check.name(field, area, Listing.Kind.AREAS, true));
        }
        if (service.methods() != null) {
            check.each("methods.taxonomy_terms", service.methods().taxonomy_terms(), (field, term) -> {
                if (!terms.contains(term)) {
                    check.problem(field, Wanted.TERM);
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
        check.required("status_change.since", change.since());
        check.name("status_change.successor", change.successor(), Listing.Kind.SERVICES, false);
        if (service.status() == Service.Status.ACTIVE) {
            check.problem("status_change.since", Wanted.NOTHING_WHILE_RUNNING);
        }
        if (change.successor() != null && (service.slug().equals(change.successor())
                || forExposed.contains(change.successor()) != service.isForExposed())) {
            check.problem("status_change.successor", Wanted.OTHER_SERVICE);
        }
    }

    private void checkReferrals(@Nullable WebsiteReferrals referrals) {
        if (referrals != null) {
            check.required("website_referrals.municipalities_from", referrals.municipalities_from());
            check.required("website_referrals.municipalities_to", referrals.municipalities_to());
            check.required("website_referrals.out_of", referrals.out_of());
            check.each("website_referrals.or_to", referrals.or_to(),
                    (field, other) -> check.name(field, other, Listing.Kind.SERVICES, true));
        }
    }

    private void checkAnonymity(@Nullable Anonymity anonymity) {
        if (anonymity == null) {
            return;
        }
        check.required("anonymity.basis", anonymity.basis());
        if (anonymity.basis() == Anonymity.Basis.BOARD_DECISION) {
            check.required("anonymity.decision_date", anonymity.decision_date());
            check.required("anonymity.decision_number", anonymity.decision_number());
        }
        if (anonymity.basis() != null && anonymity.basis().allowsTheWord()) {
            check.required("anonymity.until", anonymity.until());
        }
    }
}
