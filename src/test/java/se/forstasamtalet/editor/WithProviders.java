package se.forstasamtalet.editor;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The program with providers that let people in: a real one, one that lies, and one that is away. */
public class WithProviders implements QuarkusTestProfile {

    private static FalseProvider falseProvider;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:providers;DB_CLOSE_DELAY=-1", "data.dir", "./target/test-providers",
                "edit.provider.falsk.name", "Falska kommunen", "edit.provider.falsk.issuer", "http://127.0.0.1:" + Keycloak.freePort(),
                "edit.provider.falsk.client-id", "desk", "edit.provider.falsk.client-secret", "short",
                "edit.provider.borta.name", "Kommunen som är borta", "edit.provider.borta.issuer", "http://127.0.0.1:" + Keycloak.freePort(),
                "edit.provider.borta.client-id", "desk", "edit.provider.borta.client-secret", "short");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Keycloak.class));
    }

    /** Started by whoever needs it, at the address that the program was told. */
    static synchronized FalseProvider falseProvider() throws IOException {
        if (falseProvider == null) {
            falseProvider = new FalseProvider(ConfigProvider.getConfig().getValue("edit.provider.falsk.issuer", String.class));
        }
        return falseProvider;
    }
}
