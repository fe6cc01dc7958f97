package se.forstasamtalet.opendata;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What an answer says, piece by piece: whoever sends it asks for the next piece when there is room, so nothing long is
 * ever held whole.
 */
public interface Body {

    /** Writes the next piece. Returns whether there is more. */
    boolean writeNext(OutputStream out) throws IOException;

    static Body of(byte[] whole) {
        return out -> {
            out.write(whole);
            return false;
        };
    }
}
