package se.forstasamtalet.editor.listing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.Editor;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.directory.Member.Shape;
import se.forstasamtalet.directory.TextNumbers;
import se.forstasamtalet.directory.Writer;
import se.forstasamtalet.editor.listing.DocumentWords.Line;

/** What differs between two whole documents of one listing, in words. Nothing that differs is left out. */
final class Differences {

    private static final String ROWS = "\\[\\d+]";

    private static final Set<String> NAMES = Set.of("name", "alternate_name");

    private Differences() {}

    /** The first text or name that was changed and now holds a number that is nobody's. */
    static Optional<Difference> withUnknownNumber(List<Difference> differences, TextNumbers numbers) {
        return differences.stream().filter(one -> isWritten(one.member()) && numbers.holdsUnknown(one.after()))
                .findFirst();
    }

    /** Whether it is a text or a name: what editors write in words. */
    private static boolean isWritten(@Nullable Member member) {
        return member != null && (member.shape() == Shape.TEXT || NAMES.contains(member.path()));
    }

    /**
     * One thing that is not the same.
     *
     * @param path where it stands, without the numbers of rows
     * @param before what it was, empty when there was nothing
     * @param member what the catalogue knows of it; null when it knows nothing
     */
    record Difference(String path, String label, String before, String after, @Nullable Member member) {

        /** Whether a second person must look at it before it stands on the site. */
        public boolean isWeighty() {
            return member == null || member.weighs();
        }

        /** Whether only a coordinator may change it, and only a coordinator let it out. */
        boolean isForCoordinators() {
            return member != null && member.writer() == Writer.COORDINATOR;
        }

        private boolean isMeantFor(Editor editor) {
            return member != null && member.shape() != Shape.IDENTITY
                    && (!isForCoordinators() || editor.isCoordinator());
        }

        /** Whether it is about what people write, and not about where that comes from. */
        boolean isInTheForm() {
            return !isOf(Shape.SOURCE) && !isOf(Shape.CHECKED);
        }

        /** What a text says beside the fields, to author and reviewer; empty when nothing. */
        public String claims() {
            return isWritten(member) ? TextClaims.in(after) : "";
        }

        private boolean isOf(Shape shape) {
            return member != null && member.shape() == shape;
        }
    }

    /** The first that is not somebody's to change or to let out. */
    static Optional<Difference> foreign(List<Difference> differences, Editor editor) {
        return differences.stream().filter(one -> !one.isMeantFor(editor)).findFirst();
    }

    /** What an author said of having checked what is new; empty when nothing is new that could be checked. */
    static String checked(List<Difference> differences) {
        if (differences.stream().anyMatch(one -> one.isOf(Shape.CHECKED) && !one.after.isEmpty())) {
            return "Den som skrev säger sig ha kontrollerat det nya: ringt, frågat eller sett efter.";
        }
        return differences.stream().noneMatch(one -> one.isOf(Shape.SOURCE)) ? ""
                : "Den som skrev har inte sagt att det nya är kontrollerat.";
    }

    /** In the order of the form; what the form does not show comes last. */
    static List<Difference> between(DocumentWords before, DocumentWords after) {
        Set<String> keys = new LinkedHashSet<>(after.lines().keySet());
        keys.addAll(before.lines().keySet());
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            Line was = before.lines().getOrDefault(key, Line.NOTHING);
            Line is = after.lines().getOrDefault(key, Line.NOTHING);
            if (was.words().equals(is.words()) && was.values().equals(is.values())) {
                continue;
            }
            Line known = is.equals(Line.NOTHING) ? was : is;
            // Values that are said alike are shown as they are written, or the difference could not be seen.
            boolean isSaid = !was.words().equals(is.words());
            differences.add(new Difference(known.path().replaceAll(ROWS, ""), known.label(),
                    isSaid ? was.words() : was.written(), isSaid ? is.words() : is.written(), known.member()));
        }
        return differences;
    }
}
