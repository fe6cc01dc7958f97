package se.forstasamtalet.editor.listing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.editor.listing.Differences.Difference;
import se.forstasamtalet.editor.listing.Drafts.Written;

/** What an editor and a reviewer see of a listing. */
public final class SeenAtTheDesk {

    private SeenAtTheDesk() {}

    /** What author and reviewer read of a change: each thing that differs, with what it was and will be. */
    public static List<String> differences(Listing before, Listing after, Directory directory) {
        return Differences.between(words(before, directory), words(after, directory)).stream()
                .map(SeenAtTheDesk::said).toList();
    }

    private static String said(Difference one) {
        return one.label() + ": " + one.before() + " → " + one.after();
    }

    private static DocumentWords words(Listing listing, Directory directory) {
        return new DocumentWords(DeskListing.document(Documents.write(listing)), listing,
                ListingFields.of(listing, directory), directory);
    }

    /** The form, filled in. */
    public static String form(Listing listing, Directory directory) {
        ObjectNode document = DeskListing.document(Documents.write(listing));
        DeskListing subject = new DeskListing(listing, null, directory, ListingFields.of(listing, directory));
        return ListingView.of(subject, new Written(document, listing, List.of(), null), null).toString();
    }
}
