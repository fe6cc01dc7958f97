package se.forstasamtalet.publication;

import io.quarkus.logging.Log;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.opendata.History;
import se.forstasamtalet.opendata.OpenData;
import se.forstasamtalet.opendata.Version;
import se.forstasamtalet.revision.Register;
import se.forstasamtalet.revision.Register.Published;
import se.forstasamtalet.revision.Register.Shown;

/**
 * Keeps the open data current, beside the snapshot: what is wrong with them keeps no page from being shown. The history
 * is read from the register once and then goes on from where it ended.
 */
final class DataPublisher {

    private final URI address;

    private volatile @Nullable OpenData current;
    private @Nullable Published shown;
    private @Nullable History history;
    private long lastRow;

    /** @param address the site's own */
    DataPublisher(URI address) {
        this.address = address;
    }

    /** What is answered with now, or null while there is nothing. */
    @Nullable
    OpenData current() {
        return current;
    }

    /** Reads on in the register, which must be there. */
    void read(Register register) {
        try {
            List<Shown> newer = register.shown(lastRow);
            history = (history == null ? History.NONE : history).plus(newer.stream()
                    .map(one -> new Version(one.listing(), one.kind(), one.at(), one.document(), one.stands()))
                    .toList());
            lastRow = newer.isEmpty() ? lastRow : newer.get(newer.size() - 1).row();
        } catch (RuntimeException unreadable) {
            Log.warn("What stood on the site earlier cannot be read: " + unreadable.getMessage());
        }
    }

    /** Makes them anew when something else was published, or other hours are due; the old ones stay when that fails. */
    @SuppressWarnings("ReferenceEquality") // the same object: to compare would be to read every listing
    void refresh(Published published, Directory directory, Instant now) {
        if (current == null || shown != published || !now.isBefore(current.until())) {
            try {
                current = OpenData.of(directory, Optional.ofNullable(history), now, address);
                shown = published;
            } catch (RuntimeException unfit) {
                Log.warn("The next open data are not fit to be given" + (current == null ? "" : "; the old ones stay")
                        + ": " + unfit);
            }
        }
    }
}
