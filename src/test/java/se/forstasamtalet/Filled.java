package se.forstasamtalet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Catalogue;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.DirectoryCheck;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.directory.Member.Shape;
import se.forstasamtalet.directory.PhoneNumber;
import se.forstasamtalet.directory.Problem;
import se.forstasamtalet.directory.Weekdays;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.SiteLanguage;

/**
 * Listings of the invented county in which every member says something: the values are made from the member's type, so
 * that a new member is filled without a line here.
 */
final class Filled {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Where the first value must be a certain one for the others beside it to mean anything; else it is any. */
    private static final Map<String, List<String>> FITTING = Map.ofEntries(
            Map.entry("services/organization", List.of("sagostiftelsen", "ekby-kommun")),
            Map.entry("services/status", List.of("active", "inactive", "defunct", "temporarily closed")),
            Map.entry("services/status_change.successor", List.of("vandpunkten", "nattljuset")),
            Map.entry("services/purpose", List.of("change", "crisis", "exposed")),
            Map.entry("services/anonymity.basis", List.of("board_decision", "advice", "health_record", "none")),
            Map.entry("services/follow_up.when[]", List.of("afterwards", "before")),
            Map.entry("services/service_area.areas[]", List.of("ekby", "sundvik")),
            Map.entry("services/methods.taxonomy_terms[]", List.of("sagosamtal")),
            Map.entry("services/languages.codes[]", List.of("ar", "fi")),
            Map.entry("services/phones[].extension", List.of("2", "7")),
            Map.entry("organizations/phones[].extension", List.of("2", "7")),
            Map.entry("services/full.since", List.of("2026-11-20", "2026-11-01")),
            Map.entry("services/alerts[].from", List.of("2026-11-20", "2026-11-26")),
            Map.entry("services/alerts[].to", List.of("2026-11-28", "2026-11-30", "2026-11-22")),
            Map.entry("services/schedule_exceptions[].from", List.of("2026-11-24", "2026-11-25")),
            Map.entry("services/schedule_exceptions[].opens_at", List.of("09:00", "11:00")),
            Map.entry("services/schedule_exceptions[].closes_at", List.of("14:00", "13:00")),
            Map.entry("services/schedule_exceptions[].to", List.of("2026-11-25", "2026-11-26", "2026-11-24")),
            Map.entry("services/schedules[].closes_at", List.of("16:00", "17:00")),
            Map.entry("services/schedules[].valid_from", List.of("2026-11-01", "2026-11-25")),
            Map.entry("services/schedules[].valid_to", List.of("2026-12-31", "2026-11-22")),
            Map.entry("services/schedules[].season", List.of("10-01/12-31", "06-01/08-31")),
            Map.entry("services/schedules[].occurs", List.of("even_weeks", "odd_weeks")),
            Map.entry("services/eligibility.minimum_age", List.of("18", "20")),
            Map.entry("services/eligibility.maximum_age", List.of("65", "25")),
            Map.entry("services/cost_options[].currency", List.of("SEK", "EUR")),
            Map.entry("services/website_referrals.or_to[]", List.of("ekby", "vandpunkten")),
            Map.entry("areas/kind", List.of("municipality", "district")),
            Map.entry("areas/part_of", List.of("sagolan", "sundvik")),
            Map.entry("areas/organization", List.of("ekby-kommun", "sundviks-kommun")),
            Map.entry("areas/routes[].service", List.of("ekby", "vandpunkten")),
            Map.entry("areas/code", List.of("9901", "9977")),
            Map.entry("areas/postcodes.prefixes[]", List.of("99101", "99102")));

    private static final Map<Listing.Kind, String> EXAMPLES = Map.of(Listing.Kind.SERVICES, "ekby",
            Listing.Kind.AREAS, "ekby", Listing.Kind.ORGANIZATIONS, "ekby-kommun");

    /** What only a service that is not running says. */
    private static final String NOT_RUNNING = "status_change";

    private Filled() {}

    /** The same, such that this member says something too. */
    static Listing of(Listing.Kind kind, Member member) {
        Listing filled = of(kind);
        if (!member.path().startsWith(NOT_RUNNING)) {
            return filled;
        }
        Listing paused = Documents.changed(filled, document -> {
            document.put("status", "temporarily closed");
            Catalogue.leaves(kind).stream().filter(one -> one.path().startsWith(NOT_RUNNING))
                    .forEach(one -> put(document, one, values(one).get(0)));
        });
        assertEquals(List.of(), problems(paused));
        return paused;
    }

    /** A listing of the kind, one that the others of the county lead to. */
    static Listing of(Listing.Kind kind) {
        Listing filled = of(World.CONTENT.listings().stream().filter(one -> one.listingKind() == kind)
                .filter(one -> one.slug().text().equals(EXAMPLES.get(kind))).findFirst().orElseThrow());
        assertEquals(List.of(), problems(filled), "a value that fits, in FITTING");
        return filled;
    }

    /** The invented county with this listing in the place of its own. */
    static Directory directory(Listing listing) {
        return World.CONTENT.directory(withTheRest(listing));
    }

    private static List<Listing> withTheRest(Listing listing) {
        return Stream.concat(Stream.of(listing),
                World.CONTENT.listings().stream().filter(one -> !one.id().equals(listing.id()))).toList();
    }

    /** The listing with every member of its kind filled. */
    private static Listing of(Listing listing) {
        return Documents.changed(listing, document -> {
            for (Member member : Catalogue.leaves(listing.listingKind())) {
                if (member.shape() != Shape.IDENTITY && !member.path().startsWith(NOT_RUNNING)) {
                    put(document, member, values(member).get(0));
                }
            }
            if (document.get("conflicts") instanceof ArrayNode conflicts) {
                ArrayNode claims = (ArrayNode) conflicts.get(0).get("claims");
                claims.add(((ObjectNode) claims.get(0)).deepCopy().put("text", "Någon annan säger något annat."));
            }
        });
    }

    /** The same listing with another value for one member and nothing else; without it, when it may be missing. */
    static List<Listing> without(Listing filled, Member member) {
        List<Listing> others = new ArrayList<>();
        for (JsonNode value : values(member)) {
            changed(filled, document -> put(document, member, value)).ifPresent(others::add);
        }
        changed(filled, document -> remove(document, member)).ifPresent(others::add);
        others.removeIf(filled::equals);
        return others;
    }

    /** The same with a text in one language said otherwise. */
    static Listing otherwise(Listing filled, Member text, SiteLanguage language) {
        return changed(filled, document -> ((ObjectNode) at(document, text)).with(text.name()).put(language.tag(),
                "Helt andra ord " + language.tag())).orElseThrow();
    }

    /** The listing after a change, and without what no longer fits beside it; nothing when it does not fit itself. */
    private static Optional<Listing> changed(Listing filled, Consumer<ObjectNode> change) {
        try {
            Listing changed = Documents.changed(filled, change);
            List<Problem> wrong = problems(changed);
            Listing fit = wrong.isEmpty() ? changed
                    : Documents.changed(changed, document -> wrong.forEach(problem -> remove(document, problem)));
            return problems(fit).isEmpty() ? Optional.of(fit) : Optional.empty();
        } catch (IllegalArgumentException required) {
            return Optional.empty();
        }
    }

    private static List<Problem> problems(Listing listing) {
        return DirectoryCheck.problems(withTheRest(listing), World.CONTENT.sources(), World.CONTENT.terms(), Set.of());
    }

    private static void remove(ObjectNode document, Problem problem) {
        String path = "/" + problem.field().replace("[", "/").replace("]", "").replace('.', '/');
        int last = path.lastIndexOf('/');
        if (document.at(path.substring(0, last)) instanceof ObjectNode holder) {
            holder.remove(path.substring(last + 1));
        }
    }

    private static void put(ObjectNode document, Member member, JsonNode value) {
        ObjectNode holder = (ObjectNode) at(document, member);
        holder.set(member.name(), member.isList() ? JSON.arrayNode().add(value) : value);
    }

    private static void remove(ObjectNode document, Member member) {
        ((ObjectNode) at(document, member)).remove(member.name());
    }

    /** What holds the member: the first of each list, made where it is missing. */
    private static JsonNode at(ObjectNode document, Member member) {
        JsonNode at = document;
        String[] steps = member.path().split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            String name = steps[i].replace("[]", "");
            if (!steps[i].endsWith("[]")) {
                at = ((ObjectNode) at).with(name);
                continue;
            }
            ArrayNode list = ((ObjectNode) at).withArray(name);
            at = list.isEmpty() ? list.addObject() : list.get(0);
        }
        return at;
    }

    private static List<JsonNode> values(Member member) {
        List<String> fitting = FITTING.get(member.kind().folder() + "/" + member.path());
        return fitting == null ? byType(member)
                : fitting.stream().map(value -> (JsonNode) JSON.textNode(value)).toList();
    }

    private static List<JsonNode> byType(Member member) {
        Class<?> type = member.type();
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).filter(one -> one != YesNoUnknown.UNKNOWN).map(World::json)
                    .toList();
        }
        if (member.shape() == Shape.TEXT) {
            ObjectNode texts = JSON.objectNode();
            Stream.of(SiteLanguage.values()).forEach(language -> texts.put(language.tag(),
                    "Ord om " + member.name() + " " + language.tag()));
            return List.of(texts);
        }
        if (member.shape() == Shape.SOURCE) {
            return texts("sagokartan, blad 1", "sagokartan, blad 7");
        }
        if (member.shape() == Shape.CHECKED) {
            return texts("2026-11-02", "2026-10-03");
        }
        Map<Class<?>, List<JsonNode>> byType = Map.of(
                LocalDate.class, texts("2026-10-05", "2026-10-06"),
                LocalTime.class, texts("08:00", "17:15"),
                Integer.class, List.of(JSON.numberNode(5), JSON.numberNode(7)),
                int.class, List.of(JSON.numberNode(2), JSON.numberNode(1)),
                BigDecimal.class, List.of(JSON.numberNode(350), JSON.numberNode(410)),
                boolean.class, List.of(JSON.booleanNode(true), JSON.booleanNode(false)),
                URI.class, texts("https://sagan.example/", "https://annan.example/"),
                PhoneNumber.class, texts("08-465 004 31", "08-465 004 32"),
                Weekdays.class, texts("MO,TU,WE,TH,FR", "MO"));
        return byType.getOrDefault(type, texts("Sagoord " + member.name().replace('_', ' '),
                "Andra ord " + member.name().replace('_', ' ')));
    }

    private static List<JsonNode> texts(String... values) {
        return Stream.of(values).map(value -> (JsonNode) JSON.textNode(value)).toList();
    }
}
