package se.forstasamtalet.account;

import java.security.SecureRandom;
import java.util.Base64;
import se.forstasamtalet.machine.Digest;

/** Random words that open something. Who holds one shows it; we keep only what it hashes to. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BITS = 128;

    private Secret() {}

    /** 128 random bits that may stand in an address or a cookie. */
    public static String fresh() {
        return text(random(BITS / Byte.SIZE));
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** SHA-256 is enough: nobody guesses 128 random bits, so nothing is won by a slow hash. */
    public static String hash(String secret) {
        return Digest.hex(secret);
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
