package se.forstasamtalet.editor.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.revision.Register.Shown;

/** The directory as it stood when a step was taken: what the step names is called what it was called then. */
final class DirectoryThen {

    private final List<Shown> rows;
    private final Directory now;
    private final Map<UUID, Listing> standing = new LinkedHashMap<>();
    private int next;

    /** @param rows what was put on the site and taken off it, in order */
    DirectoryThen(List<Shown> rows, Directory now) {
        this.rows = rows;
        this.now = now;
    }

    /** As it stood after a row of the register. Rows are asked for in their order. */
    Directory at(long row) {
        while (next < rows.size() && rows.get(next).row() <= row) {
            take(rows.get(next++));
        }
        try {
            return now.of(standing.values());
        } catch (IllegalArgumentException halfOfAPublication) {
            return now;
        }
    }

    private void take(Shown shown) {
        standing.remove(shown.listing());
        if (shown.stands()) {
            try {
                standing.put(shown.listing(), Documents.read(shown.document(), shown.kind()));
            } catch (IllegalArgumentException unreadable) {
                // From before a field changed its form: then it has no name here.
                standing.remove(shown.listing());
            }
        }
    }
}
