package se.forstasamtalet.editor;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.forstasamtalet.account.Account;
import se.forstasamtalet.account.Editor;
import se.forstasamtalet.account.Grant;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.account.Session;
import se.forstasamtalet.account.Sessions;
import se.forstasamtalet.account.Sessions.Open;
import se.forstasamtalet.editor.desk.Gate;

/**
 * Somebody with an account and a session, made directly in the database: what tests use that are not about signing in.
 */
public record SignedIn(Editor editor, UUID session, String cookie, String token) {

    /** Forms come as the page is written that they stand on. */
    private static final RestAssuredConfig AS_BROWSERS_WRITE = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8));

    /** Somebody who may do something with some listings. */
    public static SignedIn as(Role role, UUID... listings) {
        Set<Grant> grants = new HashSet<>();
        Arrays.stream(listings).forEach(listing -> grants.add(new Grant(listing, role)));
        return as("Redaktör " + UUID.randomUUID(), false, grants);
    }

    public static SignedIn asCoordinator() {
        return as("Samordnare " + UUID.randomUUID(), true, Set.of());
    }

    public static SignedIn as(String name, boolean isCoordinator, Set<Grant> grants) {
        Account account = new Account();
        account.id = UUID.randomUUID();
        account.name = name;
        account.email = account.id + "@example.org";
        account.isCoordinator = isCoordinator;
        account.createdAt = Arc.container().instance(Clock.class).get().instant();
        account.grants = new HashSet<>(grants);
        QuarkusTransaction.requiringNew().run(() -> account.persist());
        return again(account.id);
    }

    /** One more session of the same account. */
    public static SignedIn again(UUID account) {
        Sessions sessions = Arc.container().instance(Sessions.class).get();
        String cookie = sessions.begin(account);
        Open open = sessions.find(cookie).orElseThrow();
        return new SignedIn(open.editor(), open.session().id, cookie, open.session().formToken);
    }

    public UUID account() {
        return editor.account();
    }

    /** A request with the cookie, that follows no redirect. */
    public RequestSpecification asks() {
        return given().config(AS_BROWSERS_WRITE).redirects().follow(false).header("Cookie",
                Gate.COOKIE + "=" + cookie);
    }

    /** A form as the browser would send it from our own page. */
    public RequestSpecification sends() {
        return asks().header("Sec-Fetch-Site", "same-origin").formParam("token", token);
    }

    /** Moves the session back in time: a clock that everybody shares is better left alone. */
    public void age(Duration sinceStart, Duration sinceSeen) {
        Instant now = Arc.container().instance(Clock.class).get().instant();
        QuarkusTransaction.requiringNew().run(() -> Session.update("startedAt = ?1, seenAt = ?2 where id = ?3",
                now.minus(sinceStart), now.minus(sinceSeen), session));
    }
}
