package se.forstasamtalet.editor.desk;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.JournalEntry;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.editor.SignedIn;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.report.Report;
import se.forstasamtalet.report.Reports;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;

/** Every route of the desk × every role × own and foreign listings, made from the routes that there are. */
@QuarkusTest
class WhoMayTest {

    private static final String LISTING = "/edit/listing/{id}";

    /** What somebody sent is read so by them alone. */
    private static final String MINE = "GET /sent/{number}/mine";

    /**
     * Who may use the routes of a listing: a new route must be put here. A route that no role is named for is for all
     * who may see the listing.
     */
    private static final Map<String, Set<Role>> ROUTES = Map.ofEntries(
            Map.entry("GET ", Set.of(Role.EDITOR)), Map.entry("POST ", Set.of(Role.EDITOR)),
            Map.entry("POST /discard", Set.of(Role.EDITOR)), Map.entry("POST /carry-over", Set.of(Role.EDITOR)),
            Map.entry("POST /still-correct", Set.of(Role.EDITOR)),
            Map.entry("GET /changes", Set.of(Role.EDITOR)), Map.entry("POST /send", Set.of(Role.EDITOR)),
            Map.entry("GET /preview/{language}", Set.of(Role.EDITOR)),
            Map.entry("GET /beside", Set.of(Role.EDITOR)), Map.entry("GET /beside/{account}", Set.of(Role.EDITOR)),
            Map.entry("GET /history", Set.of(Role.EDITOR, Role.REVIEWER)),
            Map.entry("POST /restore", Set.of(Role.EDITOR)), Map.entry("POST /withdraw", Set.of(Role.EDITOR)),
            Map.entry("GET /sent/{number}", Set.of(Role.REVIEWER)), Map.entry(MINE, Set.of()),
            Map.entry("POST /sent/{number}/rewrite", Set.of()), Map.entry("POST /show", Set.of(Role.EDITOR)),
            Map.entry("GET /take-off", Set.of(Role.EDITOR)), Map.entry("POST /take-off", Set.of(Role.EDITOR)),
            Map.entry("POST /bring-back", Set.of(Role.EDITOR)),
            Map.entry("POST /sent/{number}", Set.of(Role.REVIEWER)),
            Map.entry("GET /sent/{number}/preview/{language}", Set.of(Role.REVIEWER)),
            Map.entry("GET /report/{report}", Set.of(Role.EDITOR, Role.REVIEWER)),
            Map.entry("GET /reports", Set.of(Role.EDITOR, Role.REVIEWER)),
            Map.entry("POST /reports", Set.of(Role.EDITOR)), Map.entry("POST /report/{report}/mark", Set.of()),
            Map.entry("POST /report/{report}", Set.of(Role.EDITOR)));

    @Inject
    Publisher publisher;

    @Inject
    Workflow steps;

    @Inject
    Reports reports;

    private Service own;
    private Service foreign;
    private SignedIn colleague;
    private int sent;

    /** A way into the room. */
    private record Route(String method, String path, boolean isOpenToAll) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeEach
    void twoListingsAndSomethingSentAndReported() throws IOException {
        List<Service> services = List.copyOf(publisher.directory().services());
        own = services.get(0);
        foreign = services.stream().filter(service -> !service.organization().equals(own.organization())).findFirst()
                .orElseThrow();
        colleague = SignedIn.asCoordinator();
        for (Listing listing : List.of(own, foreign)) {
            reports.take(listing.id(), "Något är fel.", publisher.directory());
        }
        reports.look();
        sent = QuarkusTransaction.requiringNew().call(() -> {
            for (Listing listing : List.of(own, foreign)) {
                Draft draft = new Draft();
                draft.listing = listing.id();
                draft.account = colleague.account();
                draft.base = Revision.standing(listing.id()).orElseThrow().number;
                draft.form = Documents.write(listing);
                draft.savedAt = Instant.EPOCH;
                draft.isShown = true;
                draft.persist();
            }
            steps.send(foreign, Revision.standing(foreign.id()).orElseThrow().number, colleague.account().toString(),
                    "");
            return steps.send(own, Revision.standing(own.id()).orElseThrow().number, colleague.account().toString(),
                    "");
        });
    }

    @AfterEach
    void nothingWaits() {
        QuarkusTransaction.requiringNew().run(() -> {
            Draft.deleteAll();
            Revision.waiting().forEach(waiting -> steps.giveBack(waiting.listing, waiting.number,
                    colleague.account().toString(), "the test is over"));
        });
    }

    private static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (JavaClass one : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("se.forstasamtalet.editor")) {
            if (one.isAnnotatedWith(Path.class)) {
                for (JavaMethod method : one.getMethods()) {
                    Stream.of(GET.class, POST.class).filter(method::isAnnotatedWith).forEach(verb -> {
                        String path = method.isAnnotatedWith(Path.class)
                                ? "/" + method.getAnnotationOfType(Path.class).value() : "";
                        routes.add(new Route(verb.getSimpleName(),
                                (one.getAnnotationOfType(Path.class).value() + path).replace("//", "/"),
                                one.isAnnotatedWith(OpenToAll.class) || method.isAnnotatedWith(OpenToAll.class)));
                    });
                }
            }
        }
        return routes;
    }

    private static List<Route> routesOfListings() {
        return routes().stream().filter(route -> route.path().startsWith(LISTING)).toList();
    }

    @Test
    void everyRouteOfAListingIsInTheTable() {
        Set<String> found = routesOfListings().stream().map(WhoMayTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ROUTES.keySet()), found);
    }

    @Test
    void withoutASessionEveryRouteLeadsToTheSignIn() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Route route : routes()) {
            if (!route.isOpenToAll()) {
                asked++;
                String address = address(route, own, "sv");
                RequestSpecification stranger = given().redirects().follow(false).header("Sec-Fetch-Site",
                        "same-origin");
                var answer = route.method().equals("GET") ? stranger.get(address) : form(route, stranger).post(address);
                if (answer.statusCode() != 303 || !answer.header("Location").endsWith("/edit/sign-in")) {
                    wrong.add(route + ": " + answer.statusCode());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(asked > 30, asked + " routes");
    }

    @Test
    void aFormWithoutItsTokenChangesNothingAnywhere() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            if (!route.isOpenToAll() && route.method().equals("POST")) {
                int status = form(route, colleague.asks().header("Sec-Fetch-Site", "same-origin"))
                        .post(address(route, own, "sv")).statusCode();
                if (status != 403) {
                    wrong.add(route + ": " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aForeignListingIsNotThereForAnyRoleAndAskingForItIsNoted() {
        List<String> wrong = new ArrayList<>();
        long notedBefore = noted();
        int asked = 0;
        for (SignedIn someone : List.of(SignedIn.as(Role.EDITOR, own.id()), SignedIn.as(Role.REVIEWER, own.id()),
                SignedIn.as("Båda", false, Set.of()))) {
            for (Route route : routesOfListings()) {
                asked++;
                int status = status(someone, route, foreign);
                if (status != 404) {
                    wrong.add(someone.editor().roles() + " " + route + ": " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(notedBefore + asked, noted());
    }

    @Test
    void onesOwnListingIsThereForTheRolesThatMayAndForNoOther() {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Route route : routesOfListings().stream().filter(route -> !name(route).equals("POST /withdraw"))
                    .toList()) {
                int status = status(SignedIn.as(role, own.id()), route, own);
                boolean mayBe = ROUTES.get(name(route)).contains(role);
                if (mayBe ? Set.of(403, 404, 405, 500).contains(status) : status != 404) {
                    wrong.add(role + " " + route + ": " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aCoordinatorMaySeeEveryListing() {
        List<String> wrong = new ArrayList<>();
        SignedIn coordinator = SignedIn.asCoordinator();
        for (Route route : routesOfListings().stream().filter(route -> route.method().equals("GET"))
                .filter(route -> !name(route).equals(MINE)).toList()) {
            int status = status(coordinator, route, own);
            if (status != 200) {
                wrong.add(route + ": " + status);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private int status(SignedIn someone, Route route, Listing listing) {
        String address = address(route, listing, "sv");
        return route.method().equals("GET") ? someone.asks().get(address).statusCode()
                : someone.sends().formParam("base", -1).formParam("number", 1).formParam("why", "").post(address)
                        .statusCode();
    }

    /** A form of the kind that the route reads. */
    private static RequestSpecification form(Route route, RequestSpecification request) {
        return route.path().startsWith("/edit/sheet")
                ? request.multiPart("sheet", "sheet.csv", "x".getBytes(), "text/csv") : request.formParam("why", "");
    }

    private String address(Route route, Listing listing, String language) {
        long report = QuarkusTransaction.requiringNew().call(() -> Report.about(listing.id()).get(0).number);
        return route.path().replace("{id}", listing.id().toString()).replace("{report}", Long.toString(report))
                .replace("{number}", Integer.toString(sent)).replace("{language}", language)
                .replace("{account}", colleague.account().toString())
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private static String name(Route route) {
        return route.method() + " " + route.path().substring(LISTING.length());
    }

    private static long noted() {
        return QuarkusTransaction.requiringNew()
                .call(() -> JournalEntry.count("what", JournalEntry.What.LISTING_REFUSED));
    }
}
