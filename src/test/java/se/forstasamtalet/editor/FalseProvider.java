package se.forstasamtalet.editor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * An OpenID provider that speaks as the standard says and signs whatever a test wants it to claim. Keycloak cannot be
 * made to lie.
 */
public final class FalseProvider {

    public static final String LOA3 = "http://id.elegnamnden.se/loa/1.0/loa3";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuer;
    private final KeyPair keys = keys();
    private final Map<String, Map<String, String>> questions = new ConcurrentHashMap<>();

    /** What it changes in its next answers. */
    public Consumer<Map<String, Object>> lie;
    /** What it signs its next answers with; null when it does not. */
    public PrivateKey key;

    public FalseProvider(String issuer) throws IOException {
        this.issuer = issuer;
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", URI.create(issuer).getPort()), 0);
        server.createContext("/.well-known/openid-configuration",
                exchange -> send(exchange, Map.of("issuer", issuer, "authorization_endpoint", issuer + "/authorize",
                        "token_endpoint", issuer + "/token", "jwks_uri", issuer + "/keys",
                        "id_token_signing_alg_values_supported", new String[]{"RS256"})));
        server.createContext("/keys", exchange -> send(exchange, Map.of("keys", new Object[]{publicKey()})));
        server.createContext("/token", exchange -> send(exchange, tokens(form(exchange))));
        server.start();
        tellTheTruthOf("somebody");
    }

    public void tellTheTruthOf(String subject) {
        lie = claims -> claims.put("sub", subject);
        key = keys.getPrivate();
    }

    /**
     * What its sign-in page would do once somebody is recognised. Returns the address that a browser is sent back to.
     */
    public String answer(String address) {
        Map<String, String> question = pairs(URI.create(address).getRawQuery());
        String code = UUID.randomUUID().toString();
        questions.put(code, question);
        return question.get("redirect_uri") + "?code=" + code + "&state=" + question.get("state");
    }

    /**
     * Checks what a provider should: the code, and that it is redeemed by whoever asked (RFC 7636). It does not mind
     * being asked twice.
     */
    private Map<String, Object> tokens(Map<String, String> request) {
        Map<String, String> question = questions.get(request.get("code"));
        if (question == null || !question.get("code_challenge").equals(text(sha256(request.get("code_verifier"))))) {
            return Map.of("error", "invalid_grant");
        }
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new HashMap<>(
                Map.of("iss", issuer, "aud", question.get("client_id"), "nonce", question.get("nonce"),
                        "acr", LOA3, "auth_time", now, "iat", now, "exp", now + 300));
        lie.accept(claims);
        return Map.of("id_token", key == null ? unsigned(claims) : Jwt.claims(claims).jws().keyId("1").sign(key),
                "access_token", "none", "token_type", "Bearer", "expires_in", 300);
    }

    private static String unsigned(Map<String, Object> claims) {
        try {
            return text("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8)) + "."
                    + text(JSON.writeValueAsBytes(claims)) + ".";
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> publicKey() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return Map.of("kty", "RSA", "kid", "1", "use", "sig", "alg", "RS256", "n", text(key.getModulus().toByteArray()),
                "e", text(key.getPublicExponent().toByteArray()));
    }

    public static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        return pairs(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> pairs(String encoded) {
        return Arrays.stream(encoded.split("&")).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void send(HttpExchange exchange, Map<String, ?> answer) throws IOException {
        byte[] body = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.containsKey("error") ? 400 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
