package se.forstasamtalet.publication;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Gone;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.machine.WholeFile;
import se.forstasamtalet.revision.Register.Published;

/** The documents of the last snapshot on disk, so that a node can start while the database is away. */
public final class LastPublished {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public LastPublished(Path dataFolder) {
        this.file = dataFolder.resolve("last-published.json");
    }

    /** Keeps it in place of the one before: a crash leaves the one or the other, never half of it. */
    public void keep(Published published) throws IOException {
        Kept kept = new Kept(published.publication(), published.listings().stream()
                .map(listing -> new KeptListing(listing.listingKind(), Documents.write(listing), null)).toList(),
                published.gone().stream().map(one -> new KeptListing(one.listing().listingKind(),
                        Documents.write(one.listing()), one.since().toString())).toList());
        WholeFile.write(file, next -> JSON.writeValue(next.toFile(), kept));
    }

    /** What was kept last, or nothing when this node never had a snapshot. */
    public Optional<Published> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Kept kept = JSON.readValue(file.toFile(), new TypeReference<Kept>() {
        });
        return Optional.of(new Published(kept.publication(), kept.listings().stream()
                .map(KeptListing::read).toList(),
                kept.gone().stream()
                        .map(one -> new Gone(one.read(), LocalDate.parse(Objects.requireNonNull(one.goneSince()))))
                        .toList()));
    }

    /**
     * Puts away what was kept, when a new register begins with lower numbers: it stays there for whoever looks for it.
     */
    public void putAway() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling("before-import-" + file.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private record Kept(long publication, List<KeptListing> listings, List<KeptListing> gone) {

        /** A copy from before this was kept has none. */
        Kept {
            gone = gone == null ? List.of() : gone;
        }
    }

    private record KeptListing(Listing.Kind kind, String document, @Nullable String goneSince) {

        Listing read() {
            return Documents.read(document, kind);
        }
    }
}
