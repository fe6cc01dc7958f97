package se.forstasamtalet.editor.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.directory.Problem;

/**
 * What a sheet would change, row by row, and everything that is wrong with it. Nothing is applied here.
 *
 * @param columns what is wrong with the columns
 * @param ignored columns of one's own, which the register does not have
 * @param rows those that change something, or cannot
 * @param unchanged how many rows say what stands on the site
 * @param missing the names of one's own listings that the sheet does not have
 * @param refused ids of listings that are not one's own
 */
record SheetReview(List<String> columns, List<String> ignored, List<RowReview> rows, int unchanged,
        List<String> missing, Set<UUID> refused) {

    /** @param problems in Swedish; a row with any is not applied */
    record RowReview(int number, String name, @Nullable Listing listing, int base, List<FieldChange> changes,
            List<FieldProblem> problems,
            Map<String, String> fields) {

        /** Whether there is something to apply. */
        boolean isFit() {
            return problems.isEmpty() && !changes.isEmpty();
        }

        /** The listing of a row that is fit: it has one. */
        Listing found() {
            return Objects.requireNonNull(listing);
        }

        /** What it takes to see the row again: which listing, and what is changed in it. */
        Map<String, String> cells() {
            Map<String, String> cells = new LinkedHashMap<>(
                    Map.of(Sheet.ID, found().id().toString(), Sheet.REVISION, Integer.toString(base)));
            changes.forEach(change -> cells.put(change.field(), change.after()));
            return cells;
        }
    }

    /** A field that would say something else. */
    record FieldChange(String field, String before, String after) {}

    /** @param field the path of the field, or empty when it is about the whole row */
    record FieldProblem(String field, String words) {}

    /** @param draftExists whether this editor has a draft already, which a sheet never overwrites */
    record CurrentListing(Listing listing, int number, boolean draftExists) {}

    /**
     * @param mine what this editor may write, as it stands on the site
     * @param all the ids of all listings
     * @param check finds what keeps a document from the site
     * @param mayWrite which members are this editor's to change
     */
    static SheetReview of(Sheet sheet, Map<UUID, CurrentListing> mine, Set<UUID> all,
            BiFunction<String, Listing.Kind, List<Problem>> check, Predicate<Member> mayWrite) {
        return new SheetReviewing(sheet, mine, all, check, mayWrite).review();
    }

    boolean isFit() {
        return columns.isEmpty() && rows.stream().anyMatch(RowReview::isFit);
    }

    public long problems() {
        return columns.size() + rows.stream().filter(row -> !row.problems.isEmpty()).count();
    }
}
