package se.forstasamtalet.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.Providers.Choice;
import se.forstasamtalet.account.Providers.Provider;

class ProvidersTest {

    private static final Map<String, String> EXAMPLE = Map.of("EDIT_PROVIDER_EXEMPEL_NAME", "Exempels kommun",
            "EDIT_PROVIDER_EXEMPEL_ISSUER", "https://inloggning.exempel.se",
            "EDIT_PROVIDER_EXEMPEL_CLIENT_ID", "desk", "EDIT_PROVIDER_EXEMPEL_CLIENT_SECRET", "short");

    @Test
    void anOperatorNamesThemInTheEnvironmentAlone() {
        Map<String, String> environment = new HashMap<>(EXAMPLE);
        environment.putAll(Map.of("EDIT_PROVIDER_ANNAN_NAME", "Annan kommun", "EDIT_PROVIDER_ANNAN_ISSUER",
                "https://annan.exempel.se", "EDIT_PROVIDER_ANNAN_CLIENT_ID", "x",
                "EDIT_PROVIDER_ANNAN_CLIENT_SECRET", "y", "EDIT_PROVIDER_ANNAN_ASSURANCE", "high,higher"));
        Providers providers = read(environment);
        assertEquals(List.of(new Choice("annan", "Annan kommun"), new Choice("exempel", "Exempels kommun")),
                providers.choices());
        Provider one = providers.find("exempel").orElseThrow();
        assertEquals(List.of("https://inloggning.exempel.se", "desk", "short"),
                List.of(one.issuer(), one.clientId(), one.clientSecret()));
        assertEquals(Set.of("http://id.elegnamnden.se/loa/1.0/loa3", "http://id.elegnamnden.se/loa/1.0/loa4"),
                one.assurance());
        assertEquals(Set.of("high", "higher"), providers.find("annan").orElseThrow().assurance());
        assertEquals("Exempels kommun", providers.nameOf("https://inloggning.exempel.se"));
        assertEquals("https://another.example", providers.nameOf("https://another.example"));
    }

    @Test
    void whatIsMissingIsNamedWhenTheProgramStarts() {
        Map<String, String> environment = new HashMap<>(EXAMPLE);
        environment.remove("EDIT_PROVIDER_EXEMPEL_ISSUER");
        String said = assertThrows(ConfigValidationException.class, () -> read(environment)).getMessage();
        assertTrue(said.contains("edit.provider.exempel.issuer"), said);
    }

    @Test
    void withNoneThereIsNone() {
        assertEquals(List.of(), read(Map.of()).choices());
    }

    @Test
    void cookiesAreSealedAlikeOnEveryNodeAndWithEnoughHoweverShortTheSecretIs() {
        String key = read(EXAMPLE).find("exempel").orElseThrow().cookieKey();
        assertEquals(key, read(EXAMPLE).find("exempel").orElseThrow().cookieKey());
        assertEquals(64, key.length());
    }

    private static Providers read(Map<String, String> environment) {
        return new SmallRyeConfigBuilder().withMapping(Providers.class)
                .withSources(new EnvConfigSource(environment, 300)).build().getConfigMapping(Providers.class);
    }
}
