package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.editor.SignedIn;
import se.forstasamtalet.site.RawHttp.Reply;

/**
 * Many who send as slowly as they can hold up nobody: not the search, the reports, the desk, nor whoever asks for life.
 */
@QuarkusTest
class SlowSendersTest {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\nq=";
    private static final String FILE = "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 60000\r\n\r\n--b";
    /** Every kind of address, and beginnings of requests that never end. */
    private static final List<String> BEGINNINGS = List.of(post("/edit/sign-in", FORM), post("/edit/sign-out", FORM),
            post("/edit/listing/" + "0".repeat(8) + "-0000-0000-0000-000000000000", FORM), post("/edit/sheet", FILE),
            post("/edit/sheet/apply", FORM), post("/edit/nowhere", FORM),
            "GET /edit HTTP/1.1\r\nHost: localhost\r\n" + FORM,
            post("/sv/find", FORM), post("/sv/report/nacka", FORM), post("/api/services", FORM),
            post("/q/health", FORM),
            "GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\n" + FORM, post("/sv/nacka", FORM),
            post("/nowhere", FORM),
            "GET /sv/nacka HTTP/1.1\r\nHost: localhost\r\n" + FORM, "GET /sv/nacka HTTP/1.1\r\nHost: localhost\r\nX: ",
            "POST /edit/sign-in HTTP/1.1\r\nHost: localhost\r\nX: ", "GET /", "");

    @TestHTTPResource("/")
    URL site;

    @Inject
    DataSource register;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    private final List<Socket> slow = new ArrayList<>();

    private static String post(String path, String rest) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n" + rest;
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket one : slow) {
            one.close();
        }
    }

    /** More of them than the program has threads. */
    @Test
    void moreThanThereAreThreadsHoldUpNobody() throws Exception {
        trickle(300, Duration.ofMillis(500), Duration.ofSeconds(4), Duration.ofSeconds(5));
    }

    @Test
    @Tag("wide")
    void fiveHundredForAMinuteHoldUpNobodyForASecond() throws Exception {
        trickle(500, Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(1));
    }

    /** Nothing is left to wait for when a form has come, though nothing stands in it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "&&&", "a", "token=x&"})
    void aFormThatHasComeIsAnsweredAtOnce(String form) throws IOException {
        RawHttp http = new RawHttp(site.getPort());
        answered("an odd form", 303, Duration.ofSeconds(5),
                () -> http.post("/edit/sign-out", form, "Sec-Fetch-Site: same-origin"));
    }

    /** The wait is for what is sent, and over when that has come, however long the desk works on it then. */
    @Test
    @Tag("wide")
    void aFormThatCameInTimeIsAnsweredHoweverBusyTheRegisterIs() throws Exception {
        SignedIn editor = SignedIn.asCoordinator();
        List<Connection> all = new ArrayList<>();
        for (int one = 0; one < connections; one++) {
            all.add(register.getConnection());
        }
        CompletableFuture.runAsync(() -> all.forEach(SlowSendersTest::close),
                CompletableFuture.delayedExecutor(RequestBody.LONGEST_WAIT + 2_000, TimeUnit.MILLISECONDS));
        editor.sends().post("/edit/sign-out").then().statusCode(303);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whoever sends a form and is gone takes nobody's turn. */
    @Test
    void manyWhoHangUpTakeNobodysTurn() throws IOException {
        RawHttp http = new RawHttp(site.getPort());
        for (int one = 0; one < 300; one++) {
            call(post("/edit/sign-out",
                    "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\n\r\ntoken=x"))
                    .close();
        }
        ask(http, Duration.ofSeconds(10));
    }

    private void trickle(int connections, Duration pause, Duration length, Duration mostPatience) throws Exception {
        RawHttp http = new RawHttp(site.getPort());
        ask(http, Duration.ofSeconds(5));
        for (int one = 0; one < connections; one++) {
            slow.add(call(BEGINNINGS.get(one % BEGINNINGS.size())));
        }
        long end = System.nanoTime() + length.toNanos();
        for (long next = System.nanoTime(); System.nanoTime() < end; next += pause.toNanos()) {
            send((byte) 'x');
            ask(http, mostPatience);
            Thread.sleep(Math.max(0, (next + pause.toNanos() - System.nanoTime()) / 1_000_000));
        }
        send((byte) 'x');
        ask(http, mostPatience);
    }

    private Socket call(String beginning) throws IOException {
        Socket socket = new Socket("127.0.0.1", site.getPort());
        socket.setTcpNoDelay(true);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** One more byte from everybody; who was hung up on calls again. */
    private void send(byte one) throws IOException {
        for (int at = 0; at < slow.size(); at++) {
            try {
                slow.get(at).getOutputStream().write(one);
            } catch (IOException hungUp) {
                slow.get(at).close();
                slow.set(at, call(BEGINNINGS.get(at % BEGINNINGS.size())));
            }
        }
    }

    private static void ask(RawHttp http, Duration mostPatience) throws IOException {
        answered("search", 200, mostPatience, () -> http.search("/sv/find", "Kissta"));
        answered("report", 422, mostPatience, () -> http.search("/sv/report/nacka", ""));
        answered("sign-in", 200, mostPatience, () -> http.get("/edit/sign-in"));
        answered("a form at the desk", 303, mostPatience,
                () -> http.post("/edit/sign-out", "token=x", "Sec-Fetch-Site: same-origin"));
        answered("readiness", 200, mostPatience, () -> http.get("/q/health/ready"));
        answered("liveness", 200, mostPatience, () -> http.get("/q/health/live"));
        answered("page", 200, mostPatience, () -> http.get("/sv/nacka"));
    }

    /** A question and what comes back. */
    private interface Question {
        Reply ask() throws IOException;
    }

    private static void answered(String what, int status, Duration mostPatience, Question question) throws IOException {
        long asked = System.nanoTime();
        assertEquals(status, question.ask().status(), what);
        Duration waited = Duration.ofNanos(System.nanoTime() - asked);
        assertTrue(waited.compareTo(mostPatience) < 0, what + " took " + waited);
    }
}
