package se.forstasamtalet.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.forstasamtalet.account.AccountError.Refusal;
import tools.jackson.core.JacksonException;

/** What is said between us and an authenticator (WebAuthn level 3): what we ask for, and whether the answer holds. */
@ApplicationScoped
class Ceremony {

    private static final String TYPE = "public-key";
    private static final long PATIENCE_MILLIS = 300_000;
    private static final List<COSEAlgorithmIdentifier> ALGORITHMS = List.of(COSEAlgorithmIdentifier.ES256,
            COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256);

    @Inject
    Challenges challenges;

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final ObjectMapper json = new ObjectMapper();

    /** What a browser needs to make a passkey that can be used without typing a name. */
    String toMake(RelyingParty place, UUID account, String name, List<Passkey> known, String purpose) {
        return write(Map.of(
                "rp", Map.of("id", place.host(), "name", "Redaktionen"),
                "user", Map.of("id", Secret.text(handle(account)), "name", name, "displayName", name),
                "challenge", Secret.text(challenges.fresh(purpose)),
                "pubKeyCredParams",
                ALGORITHMS.stream().map(algorithm -> Map.of("type", TYPE, "alg", algorithm.getValue())).toList(),
                "timeout", PATIENCE_MILLIS,
                "excludeCredentials",
                known.stream().map(passkey -> Map.of("type", TYPE, "id", passkey.credentialId)).toList(),
                "authenticatorSelection",
                Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "attestation", "none"));
    }

    /** What a browser needs to use a passkey of this place, whosever it is. */
    String toUse(RelyingParty place, String purpose) {
        return write(Map.of("rpId", place.host(), "challenge", Secret.text(challenges.fresh(purpose)), "timeout",
                PATIENCE_MILLIS,
                "userVerification", "required", "allowCredentials", List.of()));
    }

    /** A passkey as the browser sent it after making it. It belongs to nobody yet. */
    Passkey made(String answer, RelyingParty place, String purpose) {
        RegistrationData data = orRefuse(() -> webAuthn.parseRegistrationResponseJSON(answer));
        if (data.getCollectedClientData() == null || data.getAttestationObject() == null) {
            throw new AccountError(Refusal.BAD_PASSKEY);
        }
        Challenge challenge = data.getCollectedClientData().getChallenge();
        List<PublicKeyCredentialParameters> taken = ALGORITHMS.stream()
                .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                .toList();
        orRefuse(() -> webAuthn.verify(data, new RegistrationParameters(server(place, challenge), taken, true, true)));
        challenges.spend(challenge.getValue(), purpose);
        var authenticator = data.getAttestationObject().getAuthenticatorData();
        Passkey passkey = new Passkey();
        passkey.id = UUID.randomUUID();
        passkey.credentialId = Secret.text(authenticator.getAttestedCredentialData().getCredentialId());
        passkey.credential = Secret.text(credentials.convert(authenticator.getAttestedCredentialData()));
        passkey.signCount = authenticator.getSignCount();
        passkey.isBackupEligible = authenticator.isFlagBE();
        return passkey;
    }

    /** What a browser sent after using a passkey; nothing of it is believed yet. */
    AuthenticationData read(String answer) {
        AuthenticationData data = orRefuse(() -> webAuthn.parseAuthenticationResponseJSON(answer));
        if (data.getCollectedClientData() == null || data.getAuthenticatorData() == null) {
            throw new AccountError(Refusal.BAD_PASSKEY);
        }
        return data;
    }

    /** Whether it was this passkey, here, now, and by somebody the device recognised. Keeps its counter. */
    void check(AuthenticationData data, Passkey passkey, RelyingParty place, String purpose) {
        Challenge challenge = data.getCollectedClientData().getChallenge();
        if (data.getUserHandle() != null
                && !ByteBuffer.wrap(data.getUserHandle()).equals(ByteBuffer.wrap(handle(passkey.account)))) {
            throw new AccountError(Refusal.BAD_PASSKEY);
        }
        CredentialRecordImpl known = new CredentialRecordImpl(new NoneAttestationStatement(), true,
                passkey.isBackupEligible, null, passkey.signCount,
                credentials.convert(Secret.bytes(passkey.credential)), null, null, null, null);
        orRefuse(() -> webAuthn.verify(data,
                new AuthenticationParameters(server(place, challenge), known, null, true, true)));
        challenges.spend(challenge.getValue(), purpose);
        passkey.signCount = data.getAuthenticatorData().getSignCount();
    }

    private static ServerProperty server(RelyingParty place, Challenge challenge) {
        return new ServerProperty(place.origins().stream().map(Origin::create).collect(Collectors.toSet()),
                place.host(), challenge);
    }

    private static <T> T orRefuse(Supplier<T> step) {
        try {
            return step.get();
        } catch (BadOriginException | BadRpIdException elsewhere) {
            throw new AccountError(Refusal.PASSKEY_OF_ANOTHER_PLACE);
        } catch (UserNotVerifiedException unrecognised) {
            throw new AccountError(Refusal.UNRECOGNISED_OWNER);
        } catch (MaliciousCounterValueException setBack) {
            throw new AccountError(Refusal.PASSKEY_SET_BACK);
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException wrong) {
            throw new AccountError(Refusal.BAD_PASSKEY);
        }
    }

    private static byte[] handle(UUID account) {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits()).array();
    }

    private String write(Map<String, Object> options) {
        try {
            return json.writeValueAsString(options);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
