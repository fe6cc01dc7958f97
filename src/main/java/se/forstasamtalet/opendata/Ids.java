package se.forstasamtalet.opendata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives what hangs on a listing an id made from the listing's own and from what it says (RFC 9562 section 5.5, version
 * 5). So a phone number has the same id at every import and on every node, wherever in its list it stands.
 */
final class Ids {

    /** The namespace from which the listings in {@code content/} have their ids too. */
    static final UUID NAMESPACE = UUID.fromString("89651289-9b4d-52c8-bcea-5cd34d56a20f");

    private final UUID parent;
    private final Map<String, Integer> given = new HashMap<>();

    Ids(UUID parent) {
        this.parent = parent;
    }

    /** The id of a thing that hangs on the parent; the same thing twice gets two. */
    UUID next(String path) {
        int times = given.merge(path, 1, Integer::sum);
        return named(parent, times == 1 ? path : path + "#" + times);
    }

    static UUID named(UUID namespace, String name) {
        MessageDigest sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16).putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits()).array());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        return new UUID((hash.getLong() & ~0xf000L) | 0x5000L, (hash.getLong() & ~(0b11L << 62)) | 0b10L << 62);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
