package se.forstasamtalet.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Catalogue;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member.Shape;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.Phrase;
import se.forstasamtalet.language.SiteLanguage;

/** Every Swedish wording that is translated, by its name: messages, guides, and the short texts in {@code content/}. */
public final class Originals {

    static final Path CONTENT = Path.of("content");

    private static final ObjectMapper JSON = Documents.configure(new JsonMapper());

    private Originals() {}

    public static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(messages(SiteLanguage.ORIGINAL));
        guides(SiteLanguage.ORIGINAL).forEach(all::put);
        phrases().forEach((name, phrase) -> all.put(name, phrase.in(SiteLanguage.ORIGINAL).text()));
        return all;
    }

    public static Map<String, String> messages(SiteLanguage language) {
        Properties messages = new Properties();
        for (String bundle : List.of("site", "find", "statement", "report", "cards", "need")) {
            try (Reader file = Files
                    .newBufferedReader(Path.of("i18n/messages/" + bundle + "_" + language.tag() + ".properties"))) {
                messages.load(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return messages.entrySet().stream().collect(
                Collectors.toMap(message -> (String) message.getKey(), message -> (String) message.getValue()));
    }

    public static Map<String, String> guides(SiteLanguage language) {
        try (Stream<Path> files = Files.list(CONTENT.resolve("guides").resolve(language.tag()))) {
            return files.collect(Collectors.toMap(
                    file -> "guides/" + file.getFileName().toString().replaceFirst("\\.md$", ""), Originals::text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Map<String, Phrase> phrases() {
        Content content = ContentFolder.read(CONTENT);
        Map<String, Phrase> phrases = new TreeMap<>();
        content.listings().stream().filter(Service.class::isInstance).map(Service.class::cast)
                .forEach(service -> texts(service)
                        .forEach((name, text) -> phrases.put("services/" + service.slug() + "/" + name, text)));
        content.terms()
                .forEach(term -> phrases.put("taxonomy_terms/" + term.id() + "/description", term.description()));
        return phrases;
    }

    /** Every text of a service that the catalogue knows. */
    private static Map<String, Phrase> texts(Service service) {
        Map<String, Phrase> texts = new TreeMap<>();
        Catalogue.leaves(Listing.Kind.SERVICES).stream().filter(member -> member.shape() == Shape.TEXT)
                .filter(member -> World.json(service).has(member.path()))
                .forEach(member -> texts.put(member.path(),
                        JSON.convertValue(World.json(service).get(member.path()), Phrase.class)));
        return texts;
    }
}
