package se.forstasamtalet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.content.Guide;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.SiteLanguage;

/** The real directory as documents. */
final class RealDirectory {

    private final Content content;

    private RealDirectory(Content content) {
        this.content = content;
    }

    static RealDirectory read() throws IOException {
        return new RealDirectory(ContentFolder.read(Path.of("content")));
    }

    /** Services, areas and guides; a document's id is the address of its page. */
    List<Sought> documents() {
        Stream<Sought> services = listings(Service.class)
                .map(service -> new Sought(id("service", service.slug().text()), "service",
                        Stream.of(service.name(), service.alternate_name()).filter(Objects::nonNull).toList(),
                        texts(service)));
        Stream<Sought> areas = listings(Area.class)
                .map(area -> new Sought(id("area", area.slug().text()), "area", names(area), Map.of()));
        return Stream.of(services, areas, guides()).flatMap(kind -> kind).toList();
    }

    /** The Swedish descriptions, to be lent to services that do not exist. */
    List<String> descriptions() {
        return listings(Service.class).map(RealDirectory::texts).map(texts -> texts.get(SiteLanguage.ORIGINAL.tag()))
                .filter(Objects::nonNull).toList();
    }

    <L extends Listing> Stream<L> listings(Class<L> kind) {
        return content.listings().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** As the table of relevance has it: the page's address without the language. */
    static String id(String kind, String slug) {
        return kind.equals("area") ? "/" + slug : "/" + kind + "/" + slug;
    }

    Content content() {
        return content;
    }

    /** Also the names on signs, which our search finds too. */
    private List<String> names(Area area) {
        Stream<String> places = area.places().stream()
                .flatMap(place -> Stream.concat(Stream.of(place.name()), place.alternate_names().stream()));
        Stream<String> signs = content.morePlaces().stream().filter(place -> place.areas().contains(area.slug()))
                .flatMap(place -> Stream.concat(Stream.of(place.name()), place.alternate_names().stream()));
        return Stream
                .of(Stream.of(area.name()), area.former_names().stream(), area.alternate_names().stream(), places,
                        signs)
                .flatMap(names -> names).toList();
    }

    private static Map<String, String> texts(Service service) {
        return service.description() == null ? Map.of() : service.description().texts().entrySet().stream()
                .collect(Collectors.toMap(text -> text.getKey().tag(), Map.Entry::getValue));
    }

    /** Each guide once, with its names and texts in every language it has. */
    private Stream<Sought> guides() {
        Map<String, Map<SiteLanguage, Guide>> bySlug = new LinkedHashMap<>();
        content.guides().values().stream().flatMap(List::stream)
                .forEach(guide -> bySlug.computeIfAbsent(guide.slug(), slug -> new EnumMap<>(SiteLanguage.class))
                        .put(guide.language(), guide));
        return bySlug.entrySet().stream().map(guide -> new Sought(id("guide", guide.getKey()), "guide",
                guide.getValue().values().stream().flatMap(one -> Stream.of(one.title(), one.heading())).distinct()
                        .toList(),
                guide.getValue().values().stream()
                        .collect(Collectors.toMap(one -> one.language().tag(), RealDirectory::text))));
    }

    private static String text(Guide guide) {
        return guide.summary() + " " + guide.body().replaceAll("<[^>]*>", " ");
    }
}
