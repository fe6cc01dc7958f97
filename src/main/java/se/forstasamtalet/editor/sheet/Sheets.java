package se.forstasamtalet.editor.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.forstasamtalet.account.Editor;
import se.forstasamtalet.account.Journal;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.directory.Writer;
import se.forstasamtalet.editor.listing.Fields;
import se.forstasamtalet.editor.sheet.SheetReview.CurrentListing;
import se.forstasamtalet.editor.sheet.SheetReview.RowReview;
import se.forstasamtalet.publication.Preview;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.Draft;
import se.forstasamtalet.revision.Revision;

/** What somebody may write, as a sheet; and what they wrote in one, as drafts. A sheet never publishes anything. */
@ApplicationScoped
class Sheets {

    @Inject
    Publisher publisher;

    @Inject
    Preview proof;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @Transactional
    Sheet of(Editor editor) {
        Map<UUID, CurrentListing> mine = mine(editor);
        Map<UUID, Integer> numbers = mine.values().stream()
                .collect(Collectors.toMap(one -> one.listing().id(), CurrentListing::number));
        return Sheet.of(mine.values().stream().map(CurrentListing::listing).toList(), numbers,
                member -> mayWrite(editor, member));
    }

    /** The same members as in the form; a coordinator also writes what sources say. */
    private static boolean mayWrite(Editor editor, Member member) {
        return member.writer() == Writer.EDITOR || (member.writer() == Writer.COORDINATOR && editor.isCoordinator());
    }

    /** Looks at a sheet. That somebody asked for listings that are not theirs is noted. */
    @Transactional
    SheetReview review(Sheet sheet, Editor editor) {
        Set<UUID> all = publisher.directory().listings().map(Listing::id).collect(Collectors.toSet());
        SheetReview review = SheetReview.of(sheet, mine(editor), all,
                (document, kind) -> proof.read(document, kind).problems(), member -> mayWrite(editor, member));
        review.refused().forEach(id -> journal.refused(editor, id));
        return review;
    }

    /** Makes a draft of each row that is fit. */
    @Transactional
    SheetReview apply(Sheet sheet, Editor editor) {
        SheetReview review = review(sheet, editor);
        if (review.columns().isEmpty()) {
            review.rows().stream().filter(RowReview::isFit).forEach(row -> draft(row, editor));
        }
        return review;
    }

    private void draft(RowReview row, Editor editor) {
        Draft draft = new Draft();
        draft.listing = row.found().id();
        draft.account = editor.account();
        draft.base = row.base();
        draft.form = Fields.document(row.fields()).toString();
        draft.savedAt = clock.instant();
        draft.persist();
    }

    /** Documents and numbers both from the register, so that they belong together. */
    private Map<UUID, CurrentListing> mine(Editor editor) {
        Directory directory = publisher.directory();
        Set<UUID> drafts = Draft.by(editor.account()).stream().map(draft -> draft.listing).collect(Collectors.toSet());
        List<CurrentListing> mine = Revision.published().stream()
                .map(revision -> new CurrentListing(revision.read(), revision.number,
                        drafts.contains(revision.listing)))
                .filter(one -> editor.may(Role.EDITOR, one.listing(), directory)).toList();
        Map<UUID, CurrentListing> byId = new LinkedHashMap<>();
        mine.forEach(one -> byId.put(one.listing().id(), one));
        return byId;
    }
}
