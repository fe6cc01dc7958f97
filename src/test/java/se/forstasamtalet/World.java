package se.forstasamtalet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.SiteLanguage;

/**
 * The invented county Sagolän, small enough to know by heart. Its numbers are from the series that are kept free for
 * fiction, its hosts from the domain that is kept free for examples.
 */
public final class World {

    public static final Path FOLDER = inEveryLanguage(copy(Path.of("src/test/resources/world"), temporary()));
    public static final Content CONTENT = ContentFolder.read(FOLDER);
    public static final Directory DIRECTORY = CONTENT.directory(CONTENT.listings());

    private static final ObjectMapper JSON = Documents.configure(new JsonMapper());

    private World() {}

    public static Area area(String slug) {
        return DIRECTORY.area(new Slug(slug)).orElseThrow();
    }

    public static Service service(String slug) {
        return DIRECTORY.service(new Slug(slug)).orElseThrow();
    }

    /** A service of the world with something else written in its document. */
    public static Service service(String slug, Consumer<ObjectNode> change) {
        return Documents.changed(service(slug), change);
    }

    public static Area area(String slug, Consumer<ObjectNode> change) {
        return Documents.changed(area(slug), change);
    }

    public static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }

    /** A moment by the clock on the wall in Sagolän, like {@code 2026-06-19T10:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Hours.ZONE).toInstant();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "sagolan");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Its guides are written in Swedish only: a new language needs nothing here. */
    private static Path inEveryLanguage(Path world) {
        Path original = world.resolve("guides/" + SiteLanguage.ORIGINAL.tag());
        Stream.of(SiteLanguage.values()).filter(language -> language != SiteLanguage.ORIGINAL)
                .forEach(language -> copy(original, original.resolveSibling(language.tag())));
        return world;
    }

    public static Path copyTo(Path folder) {
        return copy(FOLDER, folder);
    }

    public static Path copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copied = to.resolve(from.relativize(path));
                Files.createDirectories(copied.getParent());
                Files.copy(path, copied);
            }
            return to;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
