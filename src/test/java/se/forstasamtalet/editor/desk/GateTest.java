package se.forstasamtalet.editor.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.editor.SignedIn;
import se.forstasamtalet.publication.SecurityHeaders;

@QuarkusTest
class GateTest {

    @TestHTTPResource
    URI site;

    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry("strict-transport-security", "max-age=63072000; includeSubDomains; preload"),
            Map.entry("content-security-policy",
                    "default-src 'none'; style-src 'self'; script-src 'none'; img-src 'self'; font-src 'self'; "
                            + "connect-src 'self'; "
                            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; "
                            + "require-trusted-types-for 'script'; trusted-types 'none'"),
            Map.entry("referrer-policy", "same-origin"),
            Map.entry("cache-control", "no-store"),
            Map.entry("x-robots-tag", "noindex, nofollow, noarchive"),
            Map.entry("cross-origin-opener-policy", "same-origin"),
            Map.entry("cross-origin-embedder-policy", "require-corp"),
            Map.entry("cross-origin-resource-policy", "same-origin"),
            Map.entry("x-content-type-options", "nosniff"),
            Map.entry("x-frame-options", "DENY"));

    @Test
    void whoeverIsNotSignedInIsLedToTheSignIn() {
        stranger().get("/edit").then().statusCode(303).header("Location", "/edit/sign-in");
        stranger().header("Cookie", "__Host-s=made-up").get("/edit").then().statusCode(303);
        stranger().header("Sec-Fetch-Site", "same-origin").post("/edit/sign-out").then().statusCode(303)
                .header("Location", endsWith("/edit/sign-in"));
    }

    @Test
    void whoeverIsSignedInSeesTheDesk() {
        SignedIn.asCoordinator().asks().get("/edit").then().statusCode(200).body(containsString("Samordnare"));
    }

    @Test
    void everyAnswerCarriesTheHeadersOfTheDesk() {
        SignedIn someone = SignedIn.asCoordinator();
        List<Response> answers = List.of(someone.asks().get("/edit"), someone.asks().head("/edit"),
                stranger().get("/edit"), someone.asks().post("/edit/sign-out"),
                someone.asks().get("/edit/nothing"), stranger().get("/edit/nothing"),
                someone.asks().get("/edit/sign-out"), stranger().get("/edit/desk.css"));
        assertEquals(List.of(200, 200, 303, 403, 404, 404, 405, 200),
                answers.stream().map(Response::statusCode).toList());
        for (Response answer : answers) {
            HEADERS.forEach((name, value) -> assertEquals(
                    SecurityHeaders.isOn(answer.statusCode(), name) ? List.of(value) : List.of(),
                    answer.headers().getValues(name), name + " of " + answer.statusCode()));
            String permissions = answer.header("permissions-policy");
            assertTrue(permissions.contains("publickey-credentials-get=(self)")
                    && permissions.contains("publickey-credentials-create=(self)") && permissions.contains("camera=()"),
                    permissions);
            for (String absent : List.of("server", "etag", "last-modified", "set-cookie")) {
                assertFalse(answer.headers().hasHeaderWithName(absent), absent);
            }
        }
    }

    @Test
    void failuresArePagesInSwedishThatTellNothingOfTheProgram() {
        SignedIn someone = SignedIn.asCoordinator();
        for (Response answer : List.of(someone.asks().post("/edit/sign-out"), someone.asks().get("/edit/nothing"),
                someone.asks().get("/edit/sign-out"))) {
            answer.then().contentType(ContentType.HTML).body("html.@lang", equalTo("sv")).body(containsString("<h1>"))
                    .body(not(containsString("Exception")));
        }
    }

    @Test
    void aFormWithoutTheTokenOfItsSessionChangesNothing() {
        SignedIn someone = SignedIn.asCoordinator();
        String another = SignedIn.asCoordinator().token();
        for (RequestSpecification form : List.of(ownPage(someone), ownPage(someone).formParam("token", ""),
                ownPage(someone).formParam("token", another),
                ownPage(someone).queryParam("token", someone.token()))) {
            form.post("/edit/sign-out").then().statusCode(403);
        }
        someone.asks().get("/edit").then().statusCode(200);
        someone.sends().post("/edit/sign-out").then().statusCode(303);
    }

    @Test
    void aFormWithAFileNeedsTheTokenToo() {
        SignedIn someone = SignedIn.asCoordinator();
        ownPage(someone).multiPart("sheet", "a.csv", new byte[]{1}).post("/edit/sheet").then().statusCode(403);
        ownPage(someone).multiPart("sheet", "a.csv", new byte[]{1}).multiPart("token", someone.token())
                .post("/edit/sheet").then().statusCode(not(403));
    }

    @Test
    void aFormFromElsewhereChangesNothing() {
        SignedIn someone = SignedIn.asCoordinator();
        for (Map<String, String> from : List.of(Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"), Map.of("Sec-Fetch-Site", "same-origin, none"),
                Map.of("Origin", "https://elsewhere.example"), Map.of("Origin", "null"))) {
            someone.asks().headers(from).formParam("token", someone.token()).post("/edit/sign-out").then()
                    .statusCode(403);
            stranger().headers(from).post("/edit/sign-in").then().statusCode(403);
        }
        someone.asks().get("/edit").then().statusCode(200);
    }

    @Test
    void anOlderBrowserThatOnlyNamesOurOriginIsBelieved() {
        SignedIn someone = SignedIn.asCoordinator();
        someone.asks().baseUri("http://localhost").header("Origin", "http://localhost:" + site.getPort())
                .formParam("token", someone.token()).post("/edit/sign-out").then().statusCode(303);
    }

    @Test
    void theOldCookieOpensNothingAfterSigningOut() {
        SignedIn someone = SignedIn.asCoordinator();
        someone.sends().post("/edit/sign-out").then().statusCode(303).header("Clear-Site-Data",
                "\"cache\", \"cookies\", \"storage\"");
        someone.asks().get("/edit").then().statusCode(303);
    }

    @Test
    void aSessionEndsAfterHalfAnHourWithoutARequest() {
        SignedIn someone = SignedIn.asCoordinator();
        someone.age(Duration.ofMinutes(60), Duration.ofMinutes(29));
        someone.asks().get("/edit").then().statusCode(200);
        someone.age(Duration.ofMinutes(60), Duration.ofMinutes(30));
        someone.asks().get("/edit").then().statusCode(303);
    }

    @Test
    void aRequestKeepsASessionAliveButNotForMoreThanEightHours() {
        SignedIn someone = SignedIn.asCoordinator();
        someone.age(Duration.ofMinutes(479), Duration.ofMinutes(29));
        someone.asks().get("/edit").then().statusCode(200);
        someone.asks().get("/edit").then().statusCode(200);
        someone.age(Duration.ofMinutes(480), Duration.ofMinutes(1));
        someone.asks().get("/edit").then().statusCode(303);
    }

    private static RequestSpecification stranger() {
        return given().redirects().follow(false);
    }

    private static RequestSpecification ownPage(SignedIn someone) {
        return someone.asks().header("Sec-Fetch-Site", "same-origin");
    }
}
