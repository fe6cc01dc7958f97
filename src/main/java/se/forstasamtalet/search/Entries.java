package se.forstasamtalet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.CostOption;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Eligibility.People;
import se.forstasamtalet.directory.Municipality;
import se.forstasamtalet.directory.NamedPlace;
import se.forstasamtalet.directory.Place;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.TaxonomyTerm;
import se.forstasamtalet.directory.YesNoUnknown;

/** What there is to be found in a directory. */
final class Entries {

    private static final String LANGUAGE = "language-";
    private static final Set<String> PARTICLES = Set.of("att", "till", "för", "och", "i", "på", "av");

    private Entries() {}

    static List<IndexEntry> of(Directory directory) {
        List<IndexEntry> entries = new ArrayList<>();
        directory.areas().forEach(area -> {
            entries.add(area(area));
            area.places().stream().filter(place -> !isLarger(directory, area, place))
                    .forEach(place -> entries.add(place(area, place)));
        });
        directory.morePlaces().forEach(place -> place.areas().forEach(area -> entries.add(named(place, area))));
        services(directory).forEach(entries::add);
        directory.elsewhere().forEach(municipality -> entries.add(elsewhere(municipality)));
        return entries;
    }

    /** Whether a place of an area is itself something larger, whose areas lie in that one: they are what is meant. */
    private static boolean isLarger(Directory directory, Area area, Place place) {
        return directory.morePlaces().stream().filter(more -> more.name().equals(place.name()))
                .anyMatch(more -> more.areas().stream().flatMap(slug -> directory.area(slug).stream())
                        .allMatch(inner -> area.slug().equals(inner.part_of())));
    }

    /** Whether the same is to be found in two directories. */
    static boolean areSame(Directory one, Directory other) {
        return one.hasOtherServicesAtMost(other) && one.elsewhere().equals(other.elsewhere())
                && one.morePlaces().equals(other.morePlaces()) && services(one).toList()
                        .equals(services(other).toList());
    }

    private static Stream<IndexEntry> services(Directory directory) {
        return directory.services().stream().map(service -> service(directory, service));
    }

    private static IndexEntry area(Area area) {
        List<String> others = Stream.of(area.former_names(), area.alternate_names()).flatMap(List::stream).toList();
        return IndexEntry.of(ResultKind.AREA, area.slug().text(), area.name(), others, List.of());
    }

    private static IndexEntry place(Area area, Place place) {
        return IndexEntry.of(ResultKind.PLACE, area.slug().text(), place.name(), place.alternate_names(), List.of());
    }

    private static IndexEntry named(NamedPlace place, Slug area) {
        return IndexEntry.of(place.isLarger() ? ResultKind.REGION : ResultKind.PLACE, area.text(), place.name(),
                place.alternate_names(), List.of());
    }

    private static IndexEntry elsewhere(Municipality municipality) {
        return IndexEntry.of(ResultKind.ELSEWHERE, municipality.code(), municipality.name(),
                municipality.alternate_names(),
                List.of());
    }

    private static IndexEntry service(Directory directory, Service service) {
        List<String> others = Stream.concat(Stream.ofNullable(service.alternate_name()),
                Stream.of(service.name(), service.alternate_name()).filter(name -> name != null)
                        .map(Entries::withoutParticles))
                .toList();
        List<String> facts = service.purpose() == Purpose.CHANGE ? List.copyOf(facts(directory, service)) : List.of();
        return IndexEntry.of(ResultKind.SERVICE, service.slug().text(), service.name(), others, facts);
    }

    /** As somebody says a name in a hurry: {@code välj sluta}. */
    private static String withoutParticles(String name) {
        return Stream.of(name.split(" ")).filter(word -> !PARTICLES.contains(word)).collect(Collectors.joining(" "));
    }

    private static Set<String> facts(Directory directory, Service service) {
        Set<String> facts = new TreeSet<>();
        if (service.group_treatment() != null && service.group_treatment().offered() == YesNoUnknown.YES) {
            facts.add("group");
        }
        if (!service.cost_options().isEmpty() && service.cost_options().stream().allMatch(CostOption::isFree)) {
            facts.add("free");
        }
        if (service.chat_url() != null) {
            facts.add("chat");
        }
        if (service.languages() != null) {
            service.languages().codes().forEach(code -> facts.add(language(code)));
            if (service.languages().interpreter() == YesNoUnknown.YES) {
                facts.add("interpreter");
            }
        }
        if (service.methods() != null) {
            service.methods().taxonomy_terms().stream().flatMap(term -> directory.term(term).stream())
                    .map(Entries::method).forEach(facts::add);
        }
        if (service.eligibility() != null) {
            service.eligibility().people().stream().map(Entries::people).forEach(facts::add);
        }
        return facts;
    }

    /** The fact that a service's people speak a language. */
    static String language(String code) {
        return LANGUAGE + code;
    }

    static boolean isLanguage(String fact) {
        return fact.startsWith(LANGUAGE);
    }

    /** The fact that a service works by a method. */
    static String method(TaxonomyTerm term) {
        return "method-" + term.id();
    }

    private static String people(People people) {
        return switch (people) {
            case WOMEN -> "women";
            case BOYS_AND_YOUNG_MEN, CHILDREN -> "young";
            case MEN -> "men";
            case TRANS_PEOPLE -> "trans";
            case ADULTS, NOT_IN_CUSTODY -> "adults";
        };
    }
}
