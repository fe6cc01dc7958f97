package se.forstasamtalet.editor.listing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.editor.listing.Differences.Difference;

/** Fields as several hands have them, in words. */
final class SideBySide {

    private SideBySide() {}

    /**
     * A field that somebody changed elsewhere while a form was open: as it was, as it is there, and as it now stands.
     */
    record Meanwhile(String label, String seen, String elsewhere, String now) {}

    /** What a field says in a listing; empty when nothing. */
    static String value(DeskListing subject, Listing listing, String label) {
        return subject.said(listing).lines().values().stream().filter(line -> line.label().equals(label))
                .map(DocumentWords.Line::words).findFirst().orElse("");
    }

    /** What changed elsewhere while a form was open; nothing when nothing did. */
    static List<Meanwhile> meanwhile(DeskListing subject, Drafts.Kept kept) {
        Listing seen = read(subject, kept.seen());
        Listing elsewhere = read(subject, kept.elsewhere());
        Listing now = read(subject, kept.now());
        Set<String> labels = new LinkedHashSet<>();
        Differences.between(subject.said(seen), subject.said(elsewhere)).stream().filter(Difference::isInTheForm)
                .map(Difference::label).forEach(labels::add);
        List<Meanwhile> rows = new ArrayList<>();
        labels.forEach(label -> rows.add(new Meanwhile(label, value(subject, seen, label),
                value(subject, elsewhere, label), value(subject, now, label))));
        kept.clashes().stream().map(path -> clash(subject, kept, path))
                .filter(row -> !labels.contains(row.label()) && !row.elsewhere().equals(row.seen())).forEach(rows::add);
        return rows;
    }

    /** What cannot be read says in no words what it is: it is shown as it was typed. */
    private static Meanwhile clash(DeskListing subject, Drafts.Kept kept, String path) {
        return new Meanwhile(MemberNames.label(subject.listing().listingKind(), path), typed(kept.seen(), path),
                typed(kept.elsewhere(), path), typed(kept.now(), path));
    }

    private static String typed(Drafts.Written written, String path) {
        return String.join(", ", Fields.of(written.document()).entrySet().stream()
                .filter(field -> field.getKey().equals(path) || field.getKey().startsWith(path + "[")
                        || field.getKey().startsWith(path + "."))
                .map(Map.Entry::getValue).toList());
    }

    private static Listing read(DeskListing subject, Drafts.Written written) {
        return written.listing() == null ? subject.listing() : written.listing();
    }
}
