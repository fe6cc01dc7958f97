package se.forstasamtalet.editor.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.FactGroup;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.editor.listing.ListingFields.Group;
import se.forstasamtalet.revision.Revision;

/**
 * The listing that a request is about, as it stands on the site or stood there last.
 *
 * @param groups what may be written in it
 */
public record DeskListing(Listing listing, Revision standing, Directory directory, List<Group> groups) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static DeskListing of(Revision standing, Directory directory) {
        Listing listing = standing.read();
        return new DeskListing(listing, standing, directory, ListingFields.of(listing, directory));
    }

    /** What the document says that stands on the site. */
    public DocumentWords said() {
        return said(listing);
    }

    public DocumentWords said(Listing other) {
        return new DocumentWords(document(Documents.write(other)), other, groups, directory);
    }

    public ObjectNode document() {
        return document(standing.document);
    }

    /** @throws IllegalStateException when it is no document: only our own are kept */
    public static ObjectNode document(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The day since which the way to reach it has been checked, as an ISO date; empty when it never was. */
    public String checked() {
        LocalDate checked = FactGroup.CONTACT.checked(listing);
        return checked == null ? "" : checked.toString();
    }

    public boolean isOnTheSite() {
        return standing.state == Revision.State.PUBLISHED;
    }

    public String address() {
        return "/edit/listing/" + listing.id();
    }
}
