package se.forstasamtalet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.search.Finding;
import se.forstasamtalet.search.Search;

/** Our own search, as the site asks it. */
final class OurSearcher implements Searcher {

    private final Function<List<Sought>, Directory> directory;
    private Search search;

    private OurSearcher(Function<List<Sought>, Directory> directory) {
        this.directory = directory;
    }

    /** Over the real directory, of which the documents are an extract for the others. */
    static OurSearcher ofReal(Content content) {
        return new OurSearcher(documents -> content.directory(content.listings()));
    }

    /** Over a directory that has the documents as services. */
    static OurSearcher ofMadeUp() {
        return new OurSearcher(OurSearcher::madeUp);
    }

    private static Directory madeUp(List<Sought> documents) {
        UUID id = UUID.nameUUIDFromBytes(new byte[]{1});
        Area county = new Area(id, new Slug("county"), "Län", Area.Kind.COUNTY, null, null, null, null, null, null,
                null, null, null, null, null);
        List<Listing> listings = new ArrayList<>(MadeUpServices.listings(documents, List.of(county)));
        listings.add(county);
        return new Directory(listings, List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public void build(List<Sought> documents) {
        search = Search.over(directory.apply(documents));
    }

    @Override
    public List<String> find(String language, String words, int most) {
        return search.find(words).found().stream().limit(most).map(OurSearcher::document).toList();
    }

    private static String document(Finding found) {
        return switch (found.kind()) {
            case AREA, PLACE, REGION -> RealDirectory.id("area", found.target());
            case SERVICE ->
                found.target().startsWith("made-up") ? found.target() : RealDirectory.id("service", found.target());
            case GUIDE -> RealDirectory.id("guide", found.target());
            case PAGE -> "page " + found.target();
            case ELSEWHERE -> "elsewhere";
        };
    }

    @Override
    public long indexBytes() {
        return search.bytes();
    }

    @Override
    public void close() {
        search.close();
    }
}
