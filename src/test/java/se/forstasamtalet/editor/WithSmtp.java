package se.forstasamtalet.editor;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The program with a real SMTP server beside it, and a database of its own: these tests publish. */
public class WithSmtp implements QuarkusTestProfile {

    private static GreenMail server;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("mail.host", "127.0.0.1", "mail.from", "redaktionen@example.org", "quarkus.mailer.port", String.valueOf(freePort()), "quarkus.mailer.mock", "false",
                "edit.address", "https://redaktion.example.org/", "quarkus.datasource.jdbc.url", "jdbc:h2:mem:letters;DB_CLOSE_DELAY=-1");
    }

    /** Started by whoever needs it, on the port the program was told. */
    static synchronized GreenMail server() {
        if (server == null) {
            int port = ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }
        return server;
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
