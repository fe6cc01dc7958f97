package se.forstasamtalet.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Route;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.YesNoUnknown;

/** Where areas send their people, and what sorts of services there are by how people come to them. */
public final class Referrals {

    private final Directory directory;
    /** What municipalities run by themselves, and what they refer to. */
    private final List<Service> own = new ArrayList<>();
    private final List<Service> referredTo = new ArrayList<>();

    public Referrals(Directory directory) {
        this.directory = directory;
        for (Area area : directory.areas(Area.Kind.MUNICIPALITY)) {
            own.addAll(own(area));
            referredTo.addAll(referredTo(area));
        }
    }

    /**
     * Where the area's people are sent first: to its own service when it runs, otherwise to those that it refers to.
     */
    public List<Service> main(Area area) {
        return own(area).isEmpty() ? referredTo(area) : own(area);
    }

    /** Every service that the area has or sends its people to, its own first. */
    public List<Service> all(Area area) {
        return Stream.concat(own(area).stream(), referredTo(area).stream()).distinct().toList();
    }

    /** The area's own services that run. */
    public List<Service> own(Area area) {
        return services(area, Set.of(Route.Kind.OWN), Service.Status.ACTIVE);
    }

    /** The area's own services that are only being started, or rest. */
    List<Service> starting(Area area) {
        return services(area, Set.of(Route.Kind.OWN), Service.Status.INACTIVE);
    }

    /** Those that the area sends people to beside its own, or having none. */
    public List<Service> referredTo(Area area) {
        return services(area, Set.of(Route.Kind.REFERS, Route.Kind.ALSO_REFERS), Service.Status.ACTIVE);
    }

    private List<Service> services(Area area, Set<Route.Kind> kinds, Service.Status status) {
        return area.routes().stream().filter(route -> kinds.contains(route.kind())).map(Route::service).distinct()
                .flatMap(slug -> directory.service(slug).stream()).filter(service -> service.status() == status)
                .toList();
    }

    /** The centres that the districts of a city lead to. */
    public List<Service> centres() {
        Set<Slug> led = directory.areas(Area.Kind.DISTRICT).stream().flatMap(district -> main(district).stream())
                .map(Service::slug).collect(Collectors.toSet());
        return change(service -> led.contains(service.slug()));
    }

    /** Run by one municipality, and others refer there; in none is it called the municipality's own. */
    List<Service> clinics() {
        return change(service -> isReferredToOnly(service) && isMunicipal(service));
    }

    /** Associations and companies that municipalities refer to. */
    List<Service> others() {
        return change(service -> isReferredToOnly(service) && !isMunicipal(service));
    }

    /** Those that treat, though no area sends anybody there. */
    List<Service> withoutReferral() {
        return change(service -> directory.areasLeadingTo(service).isEmpty() && treats(service, YesNoUnknown.YES));
    }

    /** Associations and companies, but for those that do not treat. */
    List<Service> treatingOthers() {
        return Stream
                .concat(others().stream().filter(service -> !treats(service, YesNoUnknown.NO)),
                        withoutReferral().stream())
                .toList();
    }

    private boolean isReferredToOnly(Service service) {
        return referredTo.contains(service) && !own.contains(service);
    }

    private boolean isMunicipal(Service service) {
        return directory.organization(service.organization())
                .filter(one -> one.kind() == Organization.Kind.MUNICIPALITY).isPresent();
    }

    private static boolean treats(Service service, YesNoUnknown given) {
        return service.treatment() != null && service.treatment().given() == given;
    }

    private List<Service> change(Predicate<Service> which) {
        return directory.services(Service.Purpose.CHANGE).stream()
                .filter(service -> service.status() == Service.Status.ACTIVE).filter(which).toList();
    }
}
