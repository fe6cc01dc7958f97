package se.forstasamtalet.revision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;

/** One version of one listing: who wrote what, when and why. Rows are only ever added. */
@Entity
@Immutable
@Table(name = "revision")
public class Revision extends PanacheEntityBase {

    /** The author of what was read from {@code content/}. */
    public static final String CONTENT = "content";

    private static final List<State> STANDING = List.of(State.PUBLISHED, State.WITHDRAWN);
    /** What ends the waiting of what was sent. */
    private static final List<State> DECIDED = List.of(State.PUBLISHED, State.RETURNED, State.RECALLED);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public UUID listing;

    @Enumerated(EnumType.STRING)
    public Listing.Kind kind;

    /** Counts from 1 for each listing. */
    public int number;

    @Column(length = 1_000_000)
    public String document;

    public String author;

    @Column(name = "written_at")
    public Instant at;

    public String why;

    @Enumerated(EnumType.STRING)
    public State state;

    /**
     * The number of the revision this one builds upon: of a decision, the one that was sent. Null when there is none.
     */
    public @Nullable Integer base;

    /** Binds it to all revisions before it; empty in rows from before there were seals. */
    public String seal = "";

    /** The step that a revision is. */
    public enum State {
        /** Waits for a second person. */
        SENT,
        /** Came back from the second person; {@code why} says why. */
        RETURNED,
        /** Its author has taken it back before anybody decided. */
        RECALLED,
        PUBLISHED,
        /** The listing is taken away from the site; its document is what last stood there. */
        WITHDRAWN
    }

    /** A step that has no number and no seal yet: the chain gives them. */
    static Revision step(UUID listing, Listing.Kind kind, String document, State state, @Nullable Integer base,
            String author,
            Instant at, String why) {
        Revision step = new Revision();
        step.listing = listing;
        step.kind = kind;
        step.document = document;
        step.state = state;
        step.base = base;
        step.author = author;
        // As exact as every database keeps it, so that the seal can be checked.
        step.at = at.truncatedTo(ChronoUnit.MILLIS);
        step.why = why;
        return step;
    }

    public Listing read() {
        return Documents.read(document, kind);
    }

    /** The newest revision of every listing that stands on the site. */
    public static List<Revision> published() {
        return standing().stream().filter(revision -> revision.state == State.PUBLISHED).toList();
    }

    /** The newest revision of every listing that ever stood on the site, or was taken away from it. */
    public static List<Revision> standing() {
        return list(
                "from Revision r where r.number = (select max(s.number) from Revision s where s.listing = r.listing "
                        + "and s.state in ?1) "
                        + "order by r.kind, r.listing",
                STANDING);
    }

    /** What stands on the site of one listing, or stood there last; nothing of a listing that never did. */
    public static Optional<Revision> standing(UUID listing) {
        return find("listing = ?1 and state in ?2 order by number desc", listing, STANDING).firstResultOptional();
    }

    /** What was put on the site or taken off it after a row, in order. */
    static List<Revision> shown(long after) {
        return list("id > ?1 and state in ?2 order by id", after, STANDING);
    }

    /**
     * The newest steps, the newest first.
     *
     * @param author whose, or null for everybody's
     * @param listing of which listing, or null for all
     */
    public static List<Revision> steps(@Nullable String author, @Nullable UUID listing, int most) {
        return Revision.<Revision>find("(?1 is null or author = ?1) and (?2 is null or listing = ?2) order by id desc",
                author, listing).page(0, most).list();
    }

    /** Every step of a listing, the newest first. */
    public static List<Revision> history(UUID listing) {
        return list("listing = ?1 order by number desc", listing);
    }

    public static Optional<Revision> of(UUID listing, int number) {
        return find("listing = ?1 and number = ?2", listing, number).firstResultOptional();
    }

    /** What was sent and nobody has decided on, the oldest first. */
    public static List<Revision> waiting() {
        return list("from Revision r where r.state = ?1 and not exists "
                + "(select 1 from Revision d where d.listing = r.listing and d.base = r.number and d.state in ?2) "
                + "order by r.at",
                State.SENT, DECIDED);
    }

    boolean isDecided() {
        return decision(this).isPresent();
    }

    /** What ended the waiting of what was sent; nothing while it waits. */
    public static Optional<Revision> decision(Revision sent) {
        return find("listing = ?1 and base = ?2 and state in ?3", sent.listing, sent.number, DECIDED)
                .firstResultOptional();
    }

    static int lastNumber(UUID listing) {
        Integer last = getEntityManager()
                .createQuery("select max(number) from Revision where listing = ?1", Integer.class)
                .setParameter(1, listing).getSingleResult();
        return last == null ? 0 : last;
    }

    /** The last step of one author in a listing. */
    static Optional<Revision> lastOf(UUID listing, String author) {
        return find("listing = ?1 and author = ?2 order by number desc", listing, author).firstResultOptional();
    }
}
