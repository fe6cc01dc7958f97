package se.forstasamtalet.publication;

import io.quarkus.logging.Log;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.revision.ContentImports;
import se.forstasamtalet.revision.ContentImports.Delivery;
import se.forstasamtalet.revision.ContentImports.Imported;
import se.forstasamtalet.revision.Register;
import se.forstasamtalet.revision.Register.Published;

/**
 * What this node knows to be published: what the register says or, while that is away, what was kept on the disk, or at
 * worst what stands in the content folder. So there is always something to show, 112 at least.
 */
final class KnownPublication {

    /** What nobody has published. */
    static final long NOTHING = 0;

    private final Register register;
    private final ContentImports imports;
    private final Content content;
    private final KeptCopy copy;
    private final Runnable begin;
    private final Retries reading = new Retries();

    private volatile @Nullable Published published;
    private boolean isImported;
    private boolean isFromRegister;
    private volatile List<Listing> passedOver = List.of();

    /** @param begin is run once, when the register is there with its tables and the content */
    KnownPublication(Register register, ContentImports imports, Content content, KeptCopy copy, Runnable begin) {
        this.register = register;
        this.imports = imports;
        this.content = content;
        this.copy = copy;
        this.begin = begin;
    }

    /** What is published; null until it was looked for. */
    @Nullable
    Published published() {
        return published;
    }

    /** Looks for what is newer. Returns whether something was read from the register. */
    boolean look() {
        long newest;
        try {
            prepare();
            newest = register.newestPublication();
        } catch (BehindException behind) {
            reading.complain(String.valueOf(behind.getMessage()));
            lookElsewhere();
            return false;
        } catch (RuntimeException away) {
            reading.complain("The database is away; the site goes on without it: " + Retries.cause(away));
            lookElsewhere();
            return false;
        }
        try {
            if (isFromRegister && published != null && newest == published.publication()) {
                reading.succeeded();
                return false;
            }
            published = register.published();
            isFromRegister = true;
            reading.succeeded();
            return true;
        } catch (RuntimeException unreadable) {
            reading.complain(
                    "Publication " + newest + " cannot be read from the register; the site goes on without it: "
                            + Retries.cause(unreadable));
            lookElsewhere();
            return false;
        }
    }

    private void prepare() {
        if (isImported) {
            return;
        }
        long last = register.lastPublication();
        long copied = copy.read().map(Published::publication).orElse(NOTHING);
        if (last < copied) {
            throw new BehindException("The register ends at publication " + last + ", but " + copied
                    + " was shown here: it is missing, empty or an old one, and nothing was taken into it. "
                    + "Stop the site, move what there is of the register away, and put a backup back: "
                    + "script/restore FILE. "
                    + "Without one make a new register of what was shown: script/export FOLDER, then "
                    + "CONTENT_DIR=FOLDER script/import");
        }
        register.migrate();
        Imported outcome = imports
                .take(new Delivery(content.edition().number(), content.edition().digest(), content.listings()));
        if (!outcome.refusal().isEmpty()) {
            Log.warn(outcome.refusal());
        }
        outcome.passedOver().forEach(listing -> Log.warnf(
                "The file of %s/%s says something new, but somebody has edited that listing: it is passed over",
                listing.listingKind().folder(), listing.slug()));
        passedOver = outcome.passedOver();
        isImported = true;
        begin.run();
    }

    /** The listings whose files say something new that was not taken in, since somebody edited them. */
    List<Listing> passedOver() {
        return passedOver;
    }

    private void lookElsewhere() {
        if (published == null) {
            published = copy.read().orElseGet(() -> new Published(NOTHING, content.listings()));
        }
    }

    /** The register is not the one that this node knew. */
    private static final class BehindException extends RuntimeException {

        private static final long serialVersionUID = 1;

        BehindException(String message) {
            super(message);
        }
    }
}
