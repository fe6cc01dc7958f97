package se.forstasamtalet.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;

/**
 * The facts of all services in one language, each said once: many areas lead to the same service, and from one
 * directory to the next few services change. They do not depend on the time, nor on other services.
 */
public final class FactsOfServices {

    private final Directory directory;
    private final Wording wording;
    private final Sources sources;
    private final Map<Slug, List<Fact>> all = new ConcurrentHashMap<>();
    private final Map<Slug, List<Fact>> onTheWay = new ConcurrentHashMap<>();

    /** @param before those of an earlier directory in the same language */
    public FactsOfServices(Directory directory, Wording wording, @Nullable FactsOfServices before) {
        this.directory = directory;
        this.wording = wording;
        this.sources = new Sources(directory, wording);
        if (before != null && directory.hasOtherServicesAtMost(before.directory)) {
            directory.services().stream()
                    .filter(service -> before.directory.service(service.slug()).filter(service::equals).isPresent())
                    .map(Service::slug).forEach(service -> takeOver(service, before));
        }
    }

    private void takeOver(Slug service, FactsOfServices before) {
        all.computeIfAbsent(service, before.all::get);
        onTheWay.computeIfAbsent(service, before.onTheWay::get);
    }

    /** Everything. */
    public List<Fact> all(Service service) {
        return all.computeIfAbsent(service.slug(), none -> facts(service).all());
    }

    /** What a reader of an area's page needs to know. */
    public List<Fact> onTheWay(Service service) {
        return onTheWay.computeIfAbsent(service.slug(), none -> facts(service).onTheWay());
    }

    /** What a reader needs to know who wants to meet somebody there. */
    public List<Fact> onMeeting(Service service) {
        return facts(service).onMeeting();
    }

    /** Says where facts are from. */
    public Sources sources() {
        return sources;
    }

    private ServiceFacts facts(Service service) {
        return new ServiceFacts(directory, wording, sources, service);
    }
}
