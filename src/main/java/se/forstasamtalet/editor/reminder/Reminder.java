package se.forstasamtalet.editor.reminder;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** That somebody is asked whether a listing is still right, once for each age it reaches after each check. */
@Entity
@Table(name = "reminder")
@IdClass(Reminder.Key.class)
public class Reminder extends PanacheEntityBase {

    /** How long a node may take to send what it took upon itself, before another one does. */
    private static final Duration PATIENCE = Duration.ofHours(2);

    @Id
    public UUID listing;

    @Id
    public UUID account;

    @Id
    public int threshold;

    @Id
    public String checked;

    @Column(name = "claimed_at")
    public Instant claimedAt;

    @Column(name = "sent_at")
    public Instant sentAt;

    /**
     * Which reminder.
     *
     * @param threshold the age in days that was reached
     * @param checked the day of the last check as an ISO date, or never
     */
    public record Key(UUID listing, UUID account, int threshold, String checked) implements Serializable {}

    /**
     * Takes a reminder upon this node. Two nodes that try at once are kept apart by the key of the table: to one of
     * them this fails.
     *
     * @return whether it is this node's to send
     */
    static boolean claim(Key key, Instant now) {
        Reminder known = findById(key, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            Reminder fresh = new Reminder();
            fresh.listing = key.listing();
            fresh.account = key.account();
            fresh.threshold = key.threshold();
            fresh.checked = key.checked();
            fresh.claimedAt = now;
            fresh.persistAndFlush();
            return true;
        }
        if (known.sentAt != null || known.claimedAt.plus(PATIENCE).isAfter(now)) {
            return false;
        }
        known.claimedAt = now;
        return true;
    }

    static void sent(Key key, Instant now) {
        Reminder.<Reminder>findById(key).sentAt = now;
    }

    /** Leaves it to the next round. */
    static void release(Key key) {
        deleteById(key);
    }
}
