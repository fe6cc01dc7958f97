package se.forstasamtalet.editor;

import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The sign-in of the municipality of Stranda: a real Keycloak in a process of its own, which is started beside the
 * program and not waited for until somebody goes there. Everybody in it has the same password.
 */
public class Keycloak implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "havet";
    private static final String SECRET = "0nly the desk and Stranda know this";
    private static final Path FOLDER = Path.of("target/keycloak");

    private Process process;

    /** Two providers of the same issuer: at one of them people are recognised by more than a password. */
    @Override
    public Map<String, String> start() {
        int port = freePort();
        String issuer = "http://127.0.0.1:" + port + "/realms/stranda";
        try {
            process = launch(port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of("edit.provider.stranda.name", "Stranda kommun", "edit.provider.stranda.issuer", issuer,
                "edit.provider.stranda.client-id", "desk", "edit.provider.stranda.client-secret", SECRET,
                "edit.provider.losenord.name", "Stranda kommun (lösenord)", "edit.provider.losenord.issuer", issuer,
                "edit.provider.losenord.client-id", "desk-by-password", "edit.provider.losenord.client-secret", SECRET);
    }

    private static Process launch(int port) throws IOException {
        Path home;
        try (Stream<Path> unpacked = Files.list(FOLDER)) {
            home = unpacked.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
        }
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(Path.of("src/test/resources/keycloak/stranda.json"), home.resolve("data/import/stranda.json"),
                StandardCopyOption.REPLACE_EXISTING);
        ProcessBuilder builder = new ProcessBuilder("sh", home.resolve("bin/kc.sh").toString(), "start-dev",
                "--db=dev-mem", "--http-host=127.0.0.1", "--http-port=" + port, "--import-realm");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // It lives for a minute: what compiles longest never pays here.
        builder.environment().put("JAVA_OPTS", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        return builder.redirectErrorStream(true).redirectOutput(FOLDER.resolve("output.log").toFile()).start();
    }

    @Override
    public void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Waits until it answers. */
    public static void ready(String issuer) throws Exception {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(180); System.nanoTime() < end; Thread.sleep(200)) {
            try {
                if (given().get(issuer + "/.well-known/openid-configuration").statusCode() == 200) {
                    return;
                }
            } catch (Exception notYet) {
                // Nothing listens there yet.
            }
        }
        throw new AssertionError("Keycloak does not answer: " + Files.readString(FOLDER.resolve("output.log")));
    }

    /** Signs somebody in there. Returns the address that a browser is sent back to. */
    public static String signIn(String address, String person) {
        Response page = given().urlEncodingEnabled(false).redirects().follow(false).get(address);
        Element form = Jsoup.parse(page.asString()).selectFirst("#kc-form-login");
        return given().redirects().follow(false).cookies(page.cookies()).formParam("username", person)
                .formParam("password", PASSWORD).post(form.attr("action")).header("Location");
    }

    /** Signs somebody in there, in a real browser that stands at its form. */
    public static void signIn(Page page, String person) {
        page.locator("#username").fill(person);
        proveAgain(page);
    }

    /** Proves it once more, where Keycloak still knows who was there. */
    public static void proveAgain(Page page) {
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }

    public static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
