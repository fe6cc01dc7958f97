package se.forstasamtalet.editor.people;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import se.forstasamtalet.account.IdentityClaim;
import se.forstasamtalet.account.Providers;
import se.forstasamtalet.editor.desk.DeskHost;

/**
 * Tells the library that speaks OpenID Connect what it needs of a provider when somebody goes there, and not before:
 * the program starts whether or not a provider answers. How it is spoken is the same for all, and no operator's choice.
 */
@ApplicationScoped
class ProviderTenants implements TenantConfigResolver {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    Providers providers;

    @Inject
    DeskHost host;

    private final Map<String, OidcTenantConfig> tenants = new ConcurrentHashMap<>();

    /** The provider stands last in the address of every page that needs one. */
    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
        String id = request.normalizedPath().replaceFirst(".*/", "");
        boolean isEncrypted = host
                .isEncrypted(Optional.ofNullable(request.request().authority()).map(HostAndPort::host).orElse(""));
        return Uni.createFrom().item(providers.find(id)
                .map(provider -> tenants.computeIfAbsent(id + " " + isEncrypted,
                        first -> tenant(id, provider, isEncrypted)))
                .orElse(null));
    }

    private static OidcTenantConfig tenant(String id, Providers.Provider provider, boolean isEncrypted) {
        return OidcTenantConfig.authServerUrl(provider.issuer()).tenantId(id).applicationType(ApplicationType.WEB_APP)
                .clientId(provider.clientId()).credentials(provider.clientSecret()).connectionTimeout(PATIENCE)
                // Whoever writes a discovery document could name another issuer in it, and speak for that one's people.
                .token().issuer(provider.issuer()).age(IdentityClaim.FRESH).issuedAtRequired().subjectRequired().end()
                .authentication().pkceRequired().nonceRequired()
                // One address for each provider, which it has to know; from there one goes on to where one was.
                .redirectPath("/edit/sign-in/" + id).restorePathAfterRedirect().forceRedirectHttpsScheme(isEncrypted)
                .cookiePath("/edit").cookieForceSecure().stateSecret(provider.cookieKey())
                // One proves anew who one is, since somebody else may sit there now. With an age asked for, its answer
                // says when.
                .extraParam("max_age", "0")
                .extraParam("acr_values", String.join(" ", new TreeSet<>(provider.assurance()))).end()
                .tokenStateManager().strategy(Strategy.ID_TOKEN).encryptionSecret(provider.cookieKey()).end()
                .build();
    }
}
