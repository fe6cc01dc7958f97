package se.forstasamtalet.editor.listing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What stood in a form when it was drawn, as the form carries it: packed, since a form has little room. */
final class Drawn {

    /** More than any document of ours. */
    private static final int LONGEST = 1024 * 1024;

    private Drawn() {}

    static String packed(ObjectNode document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(document.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** @throws IllegalArgumentException when it is none of ours */
    static ObjectNode unpacked(String packed) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(Base64.getUrlDecoder()
                .decode(packed)))) {
            return DeskListing.document(new String(zip.readNBytes(LONGEST), StandardCharsets.UTF_8));
        } catch (IOException | IllegalStateException | ClassCastException notOurs) {
            throw new IllegalArgumentException(notOurs);
        }
    }
}
