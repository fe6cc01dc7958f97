package se.forstasamtalet.site;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.publication.Answer;
import se.forstasamtalet.publication.Snapshot;

/** What an address that is not quite one of ours leads to, as people write down what somebody said aloud. */
final class ForgivingAddress {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int HEX = 16;

    private ForgivingAddress() {}

    /** A name alone, or capitals, or too many slashes; nothing when it is none of ours. */
    static Optional<Answer> moved(String path, SiteLanguage language, Snapshot snapshot) {
        String tidy = path.toLowerCase(Locale.ROOT).replaceAll("/{2,}", "/").replaceAll("/+$", "");
        Answer answer = snapshot.moved(tidy);
        if (answer != null) {
            return Optional.of(answer);
        }
        String[] parts = tidy.split("/");
        Optional<SiteLanguage> printed = parts.length < 2 ? Optional.empty() : SiteLanguage.findPrinted(parts[1]);
        if (parts.length == 2) {
            return printed.map(known -> snapshot.moved("/" + known.tag()))
                    .or(() -> snapshot.shortLink(parts[1], language));
        }
        return parts.length == 3 ? printed.flatMap(known -> snapshot.shortLink(parts[2], known)) : Optional.empty();
    }

    /**
     * An address in letters. Programs encode å, ä and ö in UTF-8, in Western Europe's old code, as JavaScript once did
     * ({@code %u00E5}), twice, or not at all.
     *
     * @return null when it is not encoded in any way
     */
    static @Nullable String decoded(String path) {
        byte[] bytes = bytes(path);
        if (bytes == null) {
            return null;
        }
        String decoded = text(bytes);
        if (decoded.indexOf('%') >= 0) {
            byte[] again = bytes(decoded);
            decoded = again == null ? decoded : text(again);
        }
        return repaired(decoded);
    }

    private static byte @Nullable [] bytes(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < path.length(); at++) {
            char next = path.charAt(at);
            if (next != '%') {
                // The server reads each byte that is no ASCII as one letter of Latin-1; what is no byte was decoded
                // before.
                bytes.writeBytes(String.valueOf(next)
                        .getBytes(next < 0x100 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
                continue;
            }
            boolean isLong = at + 1 < path.length() && Character.toLowerCase(path.charAt(at + 1)) == 'u';
            int start = at + (isLong ? 2 : 1);
            int end = start + (isLong ? 4 : 2);
            int value = hex(path, start, end);
            if (value < 0) {
                return null;
            }
            if (isLong) {
                bytes.writeBytes(String.valueOf((char) value).getBytes(StandardCharsets.UTF_8));
            } else {
                bytes.write(value);
            }
            at = end - 1;
        }
        return bytes.toByteArray();
    }

    /** The number that some hexadecimal digits are, or less than nothing. */
    private static int hex(String path, int start, int end) {
        int value = 0;
        for (int at = start; at < end; at++) {
            int digit = at < path.length() ? Character.digit(path.charAt(at), HEX) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * HEX + digit;
        }
        return value;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException old) {
            return new String(bytes, WESTERN);
        }
    }

    /** Undoes that UTF-8 was taken for the old code and encoded once more. */
    private static String repaired(String text) {
        byte[] bytes = text.getBytes(WESTERN);
        if (!new String(bytes, WESTERN).equals(text)) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException fine) {
            return text;
        }
    }
}
