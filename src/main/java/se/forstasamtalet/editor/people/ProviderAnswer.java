package se.forstasamtalet.editor.people;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import se.forstasamtalet.account.AccountError.Refusal;
import se.forstasamtalet.account.Identities;
import se.forstasamtalet.account.IdentityClaim;
import se.forstasamtalet.account.Providers;

/**
 * What a provider says of whoever asks. The library looks at its answer when it is read, and leads to the provider
 * while there is none.
 */
@RequestScoped
class ProviderAnswer {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<String> SIGNS_OF_AN_ANSWER = Set.of("code", "state", "error");
    private static final Map<Integer, Refusal> WRONGS = Map.of(
            ErrorCodes.ISSUER_INVALID, Refusal.WRONG_ISSUER, ErrorCodes.ISSUER_MISSING, Refusal.WRONG_ISSUER,
            ErrorCodes.EXPIRED, Refusal.OLD_PROOF, ErrorCodes.ISSUED_AT_INVALID_PAST, Refusal.OLD_PROOF,
            // The one check of the library's own: whether the nonce is the one that this browser was sent away with.
            ErrorCodes.MISCELLANEOUS, Refusal.STALE_CHALLENGE);

    @Inject
    Providers providers;

    @Inject
    Identities identities;

    @Inject
    CurrentIdentityAssociation visitor;

    @Inject
    OidcSession session;

    @Inject
    UriInfo address;

    @Inject
    HttpHeaders headers;

    @Inject
    Request request;

    /** @throws RuntimeException that leads to the provider, or back from it to where one was */
    IdentityClaim read(String provider) {
        if (providers.find(provider).isEmpty()) {
            throw new NotFoundException();
        }
        refuseWhatNobodyAskedFor(provider);
        boolean isForm = request.getMethod().equals(HttpMethod.POST);
        try {
            SecurityIdentity vouchedFor = visitor.getDeferredIdentity().await().atMost(PATIENCE);
            if (vouchedFor.isAnonymous()) {
                // A form is not led elsewhere: what was typed would be lost, and our policy forbids it.
                throw isForm ? identities.refuse(provider, Refusal.STALE_CHALLENGE) : new UnauthorizedException();
            }
            return proof(provider, (JsonWebToken) vouchedFor.getPrincipal());
        } catch (AuthenticationFailedException isOver) {
            throw isForm ? identities.refuse(provider, Refusal.STALE_CHALLENGE) : isOver;
        } catch (AuthenticationCompletionException wrong) {
            throw identities.refuse(provider,
                    address.getQueryParameters().containsKey("error") ? Refusal.NO_PROOF : reason(wrong));
        } catch (OIDCException | TimeoutException away) {
            throw identities.refuse(provider, Refusal.PROVIDER_AWAY);
        }
    }

    /**
     * An answer to a question that another browser asked, or that was answered before. The library would simply ask
     * anew.
     */
    private void refuseWhatNobodyAskedFor(String provider) {
        MultivaluedMap<String, String> query = address.getQueryParameters();
        if (query.keySet().stream().anyMatch(SIGNS_OF_AN_ANSWER::contains)
                && !headers.getCookies().containsKey("q_auth_" + provider + "_" + query.getFirst("state"))) {
            throw identities.refuse(provider, Refusal.STALE_CHALLENGE);
        }
    }

    private static Refusal reason(Throwable wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException invalid) {
                return invalid.getErrorDetails().stream().map(error -> WRONGS.get(error.getErrorCode()))
                        .filter(reason -> reason != null).findFirst().orElse(Refusal.BAD_PROOF);
            }
        }
        return Refusal.BAD_PROOF;
    }

    private static IdentityClaim proof(String provider, JsonWebToken said) {
        Number provedAt = said.getClaim("auth_time");
        return new IdentityClaim(provider, said.getIssuer(), said.getSubject(), said.getClaim("nonce"),
                said.getClaim("acr"),
                provedAt == null ? null : Instant.ofEpochSecond(provedAt.longValue()),
                Instant.ofEpochSecond(said.getIssuedAtTime()));
    }

    /** Has the browser forget what the library kept there: the desk knows one kind of session. */
    void forget() {
        session.logout().await().indefinitely();
    }
}
