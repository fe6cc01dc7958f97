package se.forstasamtalet.revision;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.machine.Digest;

/**
 * What binds a revision to everything before it: whoever changes an old row would have to change all that came after.
 */
final class ChainHash {

    private ChainHash() {}

    /** SHA-256 over the seal before it and everything the row says, each with its length, in hexadecimal. */
    static String of(String before, Revision revision) {
        return of(before, revision.listing, revision.kind, revision.number, revision.base, revision.document,
                revision.author, revision.at.toEpochMilli(), revision.why, revision.state);
    }

    static String of(@Nullable Object... parts) {
        MessageDigest digest = Digest.sha256();
        for (Object part : parts) {
            byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
