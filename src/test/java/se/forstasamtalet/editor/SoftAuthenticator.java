package se.forstasamtalet.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** An authenticator and its browser in software, which can also do what real ones never would. */
public final class SoftAuthenticator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectConverter CONVERTER = new ObjectConverter();

    private final KeyPair keys;
    private final byte[] credentialId = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    private byte[] userHandle;
    public boolean recognisesItsOwner = true;
    public String origin;
    public String host = "localhost";
    public long counter;

    public SoftAuthenticator(String origin) throws Exception {
        this.origin = origin;
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
    }

    /** Makes a passkey as the page's options ask for. */
    public String create(String options) throws Exception {
        JsonNode asked = JSON.readTree(options);
        userHandle = Base64.getUrlDecoder().decode(asked.get("user").get("id").asText());
        AttestedCredentialData credential = new AttestedCredentialData(AAGUID.ZERO, credentialId,
                EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256));
        AuthenticatorData<RegistrationExtensionAuthenticatorOutput> data = new AuthenticatorData<>(sha256(host),
                (byte) (flags() | AuthenticatorData.BIT_AT), ++counter, credential);
        return answer(Map.of("clientDataJSON", text(clientData("webauthn.create", asked)),
                "attestationObject", new AttestationObjectConverter(CONVERTER)
                        .convertToBase64urlString(new AttestationObject(data, new NoneAttestationStatement()))));
    }

    /** Uses the passkey as the page's options ask for. */
    public String get(String options) throws Exception {
        byte[] client = clientData("webauthn.get", JSON.readTree(options));
        byte[] data = new AuthenticatorDataConverter(CONVERTER).convert(
                new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(sha256(host), flags(), ++counter));
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(MessageDigest.getInstance("SHA-256").digest(client));
        return answer(Map.of("clientDataJSON", text(client), "authenticatorData", text(data), "signature",
                text(signature.sign()), "userHandle", text(userHandle)));
    }

    private byte flags() {
        return (byte) (AuthenticatorData.BIT_UP | (recognisesItsOwner ? AuthenticatorData.BIT_UV : 0));
    }

    private byte[] clientData(String type, JsonNode asked) throws Exception {
        return JSON.writeValueAsBytes(Map.of("type", type, "challenge", asked.get("challenge").asText(), "origin",
                origin, "crossOrigin", false));
    }

    private String answer(Map<String, String> response) throws Exception {
        String id = text(credentialId);
        return JSON.writeValueAsString(Map.of("id", id, "rawId", id, "type", "public-key", "response", response,
                "clientExtensionResults", Map.of()));
    }

    private static byte[] sha256(String host) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(host.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
