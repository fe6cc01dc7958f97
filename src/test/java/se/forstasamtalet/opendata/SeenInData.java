package se.forstasamtalet.opendata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;

/** What programs see of a directory: records, lists and files, but not when anything was changed. */
public final class SeenInData {

    private static final List<String> LISTS = List.of("services", "organizations", "areas", "service_at_locations");

    private SeenInData() {}

    /** Everything that is served, by address. */
    public static Map<String, String> of(Directory directory) {
        Asking data = Asking.of(directory, Asking.history(World.CONTENT.listings()));
        Map<String, String> served = new TreeMap<>();
        LISTS.forEach(list -> served.put(list, data.text("/api/" + list + "?format=ndjson")));
        served.put("full", data.text("/api/services?full=true"));
        directory.listings().filter(one -> one.listingKind() != Listing.Kind.AREAS).forEach(one -> served.put(
                one.slug().text() + " " + one.listingKind(),
                data.text("/api/" + one.listingKind().folder() + "/" + one.id())));
        served.put("csv", data.text("/api/directory.csv"));
        return served;
    }
}
