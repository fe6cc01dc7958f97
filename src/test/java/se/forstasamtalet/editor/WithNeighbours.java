package se.forstasamtalet.editor;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The program with what may stand beside it, a real SMTP server, and providers that let people in: one that lies, and
 * one that is away. Its database and data folder are its own: these tests publish. One profile for all, since the
 * program is started anew for each.
 */
public class WithNeighbours implements QuarkusTestProfile {

    private static GreenMail mailServer;
    private static FalseProvider falseProvider;

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> overrides = new HashMap<>(Map.of("quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:" + getClass().getSimpleName() + ";DB_CLOSE_DELAY=-1", "data.dir",
                "./target/test-neighbours/${quarkus.uuid}"));
        overrides.putAll(Map.of("mail.host", "127.0.0.1", "mail.from", "redaktionen@example.org", "quarkus.mailer.port",
                String.valueOf(Keycloak.freePort()),
                "quarkus.mailer.mock", "false", "edit.address", "https://redaktion.example.org/"));
        overrides.putAll(Map.of("edit.provider.falsk.name", "Falska kommunen", "edit.provider.falsk.issuer",
                "http://127.0.0.1:" + Keycloak.freePort(),
                "edit.provider.falsk.client-id", "desk", "edit.provider.falsk.client-secret", "short",
                "edit.provider.borta.name", "Kommunen som är borta", "edit.provider.borta.issuer",
                "http://127.0.0.1:" + Keycloak.freePort(),
                "edit.provider.borta.client-id", "desk", "edit.provider.borta.client-secret", "short"));
        return overrides;
    }

    /** Started by whoever needs it, on the port the program was told. */
    public static synchronized GreenMail mailServer() {
        if (mailServer == null) {
            int port = ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
            mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mailServer.start();
        }
        return mailServer;
    }

    /** Started by whoever needs it, at the address that the program was told. */
    public static synchronized FalseProvider falseProvider() throws IOException {
        if (falseProvider == null) {
            falseProvider = new FalseProvider(
                    ConfigProvider.getConfig().getValue("edit.provider.falsk.issuer", String.class));
        }
        return falseProvider;
    }
}
