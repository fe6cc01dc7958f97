package se.forstasamtalet.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Content.Edition;
import se.forstasamtalet.directory.DirectoryCheck;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Municipality;
import se.forstasamtalet.directory.NamedPlace;
import se.forstasamtalet.directory.PoliceArea;
import se.forstasamtalet.directory.PrintedName;
import se.forstasamtalet.directory.Problem;
import se.forstasamtalet.directory.Source;
import se.forstasamtalet.directory.TaxonomyTerm;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.Digest;

/** The folder {@code content/}: reads and checks it whole, and writes listings back in the same form. */
public final class ContentFolder {

    private final Path folder;
    private final List<ContentProblem> problems = new ArrayList<>();
    private final MessageDigest digest = Digest.sha256();
    private final Map<String, YamlFile> files = new LinkedHashMap<>();

    private ContentFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * @throws ContentException when anything is wrong, with every problem that was found
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static Content read(Path folder) {
        return new ContentFolder(folder).read();
    }

    private Content read() {
        List<Listing> listings = new ArrayList<>();
        Set<String> unread = new HashSet<>();
        for (Listing.Kind kind : Listing.Kind.values()) {
            for (Path path : files(kind.folder(), ".yaml")) {
                YamlFile file = yaml(path);
                digest.update((name(path) + "\n" + file.text()).getBytes(StandardCharsets.UTF_8));
                Listing listing = file.read(kind.type());
                if (listing != null && isNamedLikeItsFile(listing, path, file)) {
                    files.put(kind.folder() + "/" + listing.slug(), file);
                    listings.add(listing);
                } else {
                    unread.add(name(path).replaceFirst("\\.yaml$", ""));
                }
            }
        }
        List<Source> sources = yaml(folder.resolve("sources.yaml")).readList(Source.class);
        List<TaxonomyTerm> terms = yaml(folder.resolve("taxonomy_terms.yaml")).readList(TaxonomyTerm.class);
        Lists lists = new Lists(listings, unread, sources);
        List<TaxonomyTerm> words = lists.words(yaml(folder.resolve("glossary.yaml")), terms);
        List<Municipality> elsewhere = lists.elsewhere(yaml(folder.resolve("elsewhere.yaml")));
        List<NamedPlace> morePlaces = lists.morePlaces(yaml(folder.resolve("more_places.yaml")));
        List<PrintedName> printed = lists.printed(yaml(folder.resolve("printed.yaml")));
        List<PoliceArea> policeAreas = lists.policeAreas(yaml(folder.resolve("police_areas.yaml")));
        DirectoryCheck.problems(listings, sources, terms, unread)
                .forEach(problem -> Objects.requireNonNull(files.get(problem.listing())).problem(problem.field(),
                        problem.expected()));
        Map<SiteLanguage, List<Guide>> guides = guides("guides", List.of(SiteLanguage.values()));
        Map<SiteLanguage, List<Guide>> briefings = guides("briefings", Arrays.stream(SiteLanguage.values())
                .filter(language -> language == SiteLanguage.ORIGINAL
                        || Files.isDirectory(folder.resolve("briefings/" + language.tag())))
                .toList());
        Map<SiteLanguage, List<Guide>> professionals = guides("professionals", SiteLanguage.OF_PROFESSIONALS);
        Edition edition = edition();
        List<Chapter> chapters = chapters(
                new Chapters(sources, Stream.of(terms, words).flatMap(List::stream).toList()));
        List<Guide> unsigned = Files.isDirectory(folder.resolve("unsigned"))
                ? guides("unsigned", List.of(SiteLanguage.ORIGINAL)).getOrDefault(SiteLanguage.ORIGINAL, List.of())
                : List.of();
        Plan plan = unsigned.isEmpty() ? null : yaml(folder.resolve("unsigned/plan.yaml")).read(Plan.class);
        if (!problems.isEmpty()) {
            throw new ContentException(problems);
        }
        return new Content(List.copyOf(listings), sources, terms, words, elsewhere, morePlaces, printed, policeAreas,
                guides, briefings, professionals, edition, chapters, unsigned,
                Objects.requireNonNullElse(plan, Plan.NONE));
    }

    private List<Chapter> chapters(Chapters reader) {
        return files("chapters", ".yaml").stream()
                .map(path -> reader.read(yaml(path), path.getFileName().toString().replaceFirst("\\.yaml$", "")))
                .filter(Objects::nonNull).sorted(Comparator.comparing(Chapter::order)).toList();
    }

    private Edition edition() {
        YamlFile file = yaml(folder.resolve("edition.yaml"));
        Release release = file.read(Release.class);
        if (release != null && release.edition() < 1) {
            file.problem("edition", "a whole number from 1 that rises with each release");
        }
        return new Edition(release == null ? 0 : release.edition(), HexFormat.of().formatHex(digest.digest()));
    }

    /** What stands in {@code edition.yaml}. */
    private record Release(int edition) {}

    private boolean isNamedLikeItsFile(Listing listing, Path path, YamlFile file) {
        String expected = path.getFileName().toString().replaceFirst("\\.yaml$", "");
        if (listing.slug() == null || !listing.slug().text().equals(expected)) {
            file.problem("slug", "the name of the file, " + expected + ": a slug is taken once, as a file name is");
            return false;
        }
        return true;
    }

    private Map<SiteLanguage, List<Guide>> guides(String name, List<SiteLanguage> languages) {
        Map<SiteLanguage, List<Guide>> guides = new EnumMap<>(SiteLanguage.class);
        for (SiteLanguage language : languages) {
            guides.put(language, files(name + "/" + language.tag(), ".md").stream()
                    .map(path -> GuideFile.read(language, name(path), text(path), problems))
                    .sorted(Comparator.comparing(Guide::order)).toList());
        }
        List<String> original = guides.getOrDefault(SiteLanguage.ORIGINAL, List.of()).stream().map(Guide::slug)
                .toList();
        guides.forEach((language, translated) -> {
            if (!translated.stream().map(Guide::slug).toList().equals(original)) {
                problems.add(new ContentProblem(name + "/" + language.tag(), 1, "",
                        "the same " + name + " as in Swedish: " + original));
            }
        });
        return guides;
    }

    private YamlFile yaml(Path path) {
        return new YamlFile(name(path), text(path), problems);
    }

    private List<Path> files(String name, String ending) {
        Path inner = folder.resolve(name);
        if (!Files.isDirectory(inner)) {
            problems.add(new ContentProblem(name, 1, "", "a folder of that name"));
            return List.of();
        }
        try (Stream<Path> paths = Files.list(inner)) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file's text, or null when it has none: the problem is noted, and nothing more is said of the file. */
    private @Nullable String text(Path path) {
        try {
            return Files.readString(path);
        } catch (MalformedInputException notText) {
            problems.add(new ContentProblem(name(path), 1, "", "text in UTF-8"));
        } catch (IOException missing) {
            problems.add(new ContentProblem(name(path), 1, "", "a file of that name"));
        }
        return null;
    }

    private String name(Path path) {
        return folder.relativize(path).toString();
    }

    /**
     * Reads one document that somebody wrote, as if it stood in the folder.
     *
     * @param document in YAML or JSON, right or wrong
     * @param wrong is given everything that is wrong with the document by itself
     * @return what was read, without the fields that are wrong; null when nothing could be read
     */
    public static @Nullable Listing read(String document, Listing.Kind kind, List<Problem> wrong) {
        List<ContentProblem> found = new ArrayList<>();
        Listing listing = new YamlFile("", document, found).read(kind.type());
        found.forEach(problem -> wrong.add(new Problem(kind.folder(), problem.field(), problem.expected())));
        return listing;
    }

    /**
     * Writes listings into a content folder, each as one file in its canonical form: the same listing always gives the
     * same bytes.
     */
    public static void write(Path folder, List<Listing> listings) throws IOException {
        for (Listing listing : listings) {
            Path file = folder.resolve(listing.listingKind().folder()).resolve(listing.slug() + ".yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, YamlFile.write(listing));
        }
    }
}
