package se.forstasamtalet.opendata;

import java.util.UUID;

/**
 * One line of the change feed.
 *
 * @param resource the list in which the record stands or stood
 * @param url where the record is, or was
 */
record ChangeRecord(String at, Change.Kind change, String resource, UUID id, String name, String url) {

    static ChangeRecord of(Change change, String base) {
        String resource = change.kind().folder();
        return new ChangeRecord(Json.moment(change.at()), change.change(), resource, change.id(), change.name(),
                base + "/" + resource + "/" + change.id());
    }
}
