package se.forstasamtalet.editor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.site.RawHttp;

/** The desk with a host name of its own. */
@Tag("wide")
@QuarkusTest
@TestProfile(DeskHostTest.OwnHost.class)
class DeskHostTest {

    public static class OwnHost implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("edit.host", "desk.example", "data.dir", "./target/test-desk-host/${quarkus.uuid}",
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:deskhost;DB_CLOSE_DELAY=-1");
        }
    }

    @TestHTTPResource
    URI site;

    @Test
    void theDeskIsThereOnItsOwnHostAloneByWhateverAddress() throws IOException {
        assertEquals(200, get("desk.example", "/edit/sign-in").status());
        assertEquals(200, get("DESK.example", "/edit/sign-in").status());
        for (String address : List.of("/edit", "/edit/", "/edit/sign-in", "/edit/sign-in/stranda", "/edit/desk.css",
                "/edit/invitation/x", "/q/../edit/sign-in", "/q/%2e%2e/edit/sign-in", "/q//../../edit/sign-in",
                "//edit/sign-in")) {
            RawHttp.Reply reply = get("public.example", address);
            assertTrue(reply.status() == 404 || reply.status() == 400, address + " " + reply.status());
            assertFalse(reply.text().contains("passkey"), address);
        }
    }

    @Test
    void passkeysAreBoundToTheDesksOwnName() throws IOException {
        assertTrue(get("desk.example", "/edit/sign-in").text().contains("&quot;rpId&quot;:&quot;desk.example&quot;"));
    }

    private RawHttp.Reply get(String host, String path) throws IOException {
        return new RawHttp(site.getPort())
                .send(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII), false);
    }
}
