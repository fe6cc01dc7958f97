package se.forstasamtalet.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.revision.Revision.State;

/** A row of the register as it is found there, whether anything of it makes sense or not. */
record SealedRow(long id, UUID listing, String kind, int number, @Nullable Integer base, String document, String author,
        Instant at, String why,
        String state, String seal) {

    static final String ALL = "select id, listing, kind, number, base, document, author, written_at, why, state, "
            + "seal from revision order by id";

    private static final Pattern SLUG = Pattern.compile("\"slug\"\\s*:\\s*\"([^\"]{1,80})\"");

    static SealedRow at(ResultSet rows) throws SQLException {
        return new SealedRow(rows.getLong(1), rows.getObject(2, UUID.class), rows.getString(3), rows.getInt(4),
                rows.getObject(5, Integer.class),
                rows.getString(6), rows.getString(7), rows.getObject(8, OffsetDateTime.class).toInstant(),
                rows.getString(9), rows.getString(10),
                rows.getString(11));
    }

    /** The seal that it would have after another. */
    String sealAfter(String before) {
        return ChainHash.of(before, listing, kind, number, base, document, author, at.toEpochMilli(), why, state);
    }

    boolean fits(String before) {
        return sealAfter(before).equals(seal);
    }

    /** Moments are written to the millisecond: the seal knows no more of them. */
    boolean isMomentExact() {
        return at.truncatedTo(ChronoUnit.MILLIS).equals(at);
    }

    /** What the row said once, if that can be found out by trying what else could stand in one of its columns. */
    Optional<String> whatItSaid(String before, Collection<UUID> listings, Collection<String> authors) {
        Stream<Guess> guesses = Stream.of(
                Arrays.stream(State.values())
                        .map(other -> new Guess("state", state, other.name(),
                                with(listing, kind, number, base, author, other.name()))),
                Arrays.stream(Listing.Kind.values())
                        .map(other -> new Guess("kind", kind, other.name(),
                                with(listing, other.name(), number, base, author, state))),
                IntStream.range(0, number + 100).mapToObj(
                        other -> new Guess("number", number, other, with(listing, kind, other, base, author, state))),
                IntStream.range(0, number + 100).mapToObj(
                        other -> new Guess("base", base, other, with(listing, kind, number, other, author, state))),
                Stream.of(new Guess("base", base, null, with(listing, kind, number, null, author, state))),
                listings.stream().map(
                        other -> new Guess("listing", listing, other, with(other, kind, number, base, author, state))),
                authors.stream().map(
                        other -> new Guess("author", author, other, with(listing, kind, number, base, other, state))))
                .flatMap(those -> those);
        return guesses.filter(guess -> guess.row.fits(before)).map(Guess::told).findFirst();
    }

    private SealedRow with(UUID newListing, String newKind, int newNumber, @Nullable Integer newBase, String newAuthor,
            String newState) {
        return new SealedRow(id, newListing, newKind, newNumber, newBase, document, newAuthor, at, why, newState, seal);
    }

    /** Which row it is, as a person would look for it. */
    @Override
    public String toString() {
        Matcher slug = SLUG.matcher(document);
        return "row " + id + " (" + (slug.find() ? slug.group(1) + ", " : "") + "listing " + listing + ", number "
                + number + ")";
    }

    private record Guess(String column, @Nullable Object now, @Nullable Object then, SealedRow row) {

        String told() {
            return column + " says " + now + ", but said " + then;
        }
    }
}
