package se.forstasamtalet.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.publication.LastPublished;
import se.forstasamtalet.revision.Register.Published;

/** Writes what stands on the site back as a whole content folder: the listings in their one form, the rest as it is. */
final class Export {

    private static final Set<String> KINDS = Arrays.stream(Listing.Kind.values()).map(Listing.Kind::folder)
            .collect(Collectors.toSet());

    private final Path content;
    private final LastPublished lastPublished;

    Export(Path content, Path data) {
        this.content = content.toAbsolutePath().normalize();
        this.lastPublished = new LastPublished(data);
    }

    /**
     * @param folder a new or empty one, or a content folder, which is then brought up to date
     * @return what was written
     * @throws IllegalArgumentException when there is nothing to write, or the folder holds something else
     */
    Published to(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Optional<Published> published = lastPublished.read();
        if (published.isEmpty()) {
            throw new IllegalArgumentException("nothing was ever published here: start the site once, then export");
        }
        check(target);
        Files.createDirectories(target);
        copyTheRest(target);
        ContentFolder.write(target, published.get().listings());
        removeWhatIsGone(target, published.get().listings());
        ContentFolder.read(target);
        return published.get();
    }

    private void check(Path target) throws IOException {
        if (!target.equals(content) && target.startsWith(content)) {
            throw new IllegalArgumentException(target + " lies inside the content folder itself");
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new IllegalArgumentException(target + " is a file");
        }
        if (Files.isDirectory(target) && !Files.exists(target.resolve("sources.yaml"))) {
            try (Stream<Path> inside = Files.list(target)) {
                if (inside.findAny().isPresent()) {
                    throw new IllegalArgumentException(
                            target + " holds something that is no content folder; nothing was written");
                }
            }
        }
    }

    private void copyTheRest(Path target) throws IOException {
        if (target.equals(content)) {
            return;
        }
        for (Path file : files(content)) {
            Path name = content.relativize(file);
            if (!isListing(name)) {
                Files.createDirectories(target.resolve(name).getParent());
                Files.copy(file, target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** A listing that was withdrawn, or has another slug by now, leaves no file behind. */
    private static void removeWhatIsGone(Path target, List<Listing> listings) throws IOException {
        Set<Path> written = listings.stream()
                .map(listing -> Path.of(listing.listingKind().folder(), listing.slug() + ".yaml"))
                .collect(Collectors.toSet());
        for (Path file : files(target)) {
            Path name = target.relativize(file);
            if (isListing(name) && !written.contains(name)) {
                Files.delete(file);
            }
        }
    }

    private static boolean isListing(Path name) {
        return name.getNameCount() == 2 && KINDS.contains(name.getName(0).toString())
                && name.toString().endsWith(".yaml");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}
