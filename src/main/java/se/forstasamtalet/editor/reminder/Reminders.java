package se.forstasamtalet.editor.reminder;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Freshness;
import se.forstasamtalet.directory.Holidays;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.editor.desk.Mailbox;
import se.forstasamtalet.editor.listing.Recipients;
import se.forstasamtalet.editor.listing.Recipients.Recipient;
import se.forstasamtalet.machine.Watch;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.Revision;

/** Once a day, asks those who answer for a listing whether it is still right, when nobody has checked it for long. */
@ApplicationScoped
class Reminders {

    /** Mail is sent when people are at work; a round that failed is tried again an hour later. */
    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 15;

    @Inject
    Publisher publisher;

    @Inject
    Recipients recipients;

    @Inject
    ReminderLetter letters;

    @Inject
    Mailbox post;

    @Inject
    Clock clock;

    @ConfigProperty(name = "mail.reminders")
    boolean isOn;

    private final Watch round = new Watch("reminders");
    private @Nullable LocalDate done;

    void start(@Observes StartupEvent event) {
        if (isOn) {
            round.begin(Duration.ofMinutes(1), Duration.ofHours(1), this::onceADay);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    private void onceADay() {
        ZonedDateTime now = clock.instant().atZone(Hours.ZONE);
        LocalDate today = now.toLocalDate();
        if (today.equals(done) || !isAtWork(now)) {
            return;
        }
        try {
            if (remind()) {
                done = today;
            }
        } catch (RuntimeException away) {
            Log.warnf("No reminders could be sent; they are tried again in an hour: %s", away.getClass().getName());
        }
    }

    /** Whether people are at work at a moment: not when the program has just been started late on a Sunday. */
    static boolean isAtWork(ZonedDateTime now) {
        boolean isWeekend = now.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return !isWeekend && !Holidays.isHoliday(now.toLocalDate()) && now.getHour() >= FIRST_HOUR
                && now.getHour() <= LAST_HOUR;
    }

    /**
     * Sends every reminder that is due and has not been sent, at most one mail to each person.
     *
     * @return whether all went well; what did not is left for the next round
     */
    boolean remind() {
        boolean isWell = true;
        for (Map.Entry<Recipient, Map<Reminder.Key, OverdueListing>> one : due().entrySet()) {
            Map<Reminder.Key, OverdueListing> claimed = new LinkedHashMap<>(one.getValue());
            claimed.keySet().removeIf(key -> !claim(key));
            isWell &= claimed.isEmpty() || send(one.getKey(), claimed);
        }
        return isWell;
    }

    /** What each person is to be reminded of today, sent already or not. */
    private Map<Recipient, Map<Reminder.Key, OverdueListing>> due() {
        Directory directory = publisher.directory();
        LocalDate today = clock.instant().atZone(Hours.ZONE).toLocalDate();
        List<OverdueListing> standing = QuarkusTransaction.requiringNew()
                .call(() -> Revision.published().stream().map(revision -> OverdueListing.of(revision, today)).toList());
        List<Recipient> coordinators = recipients.coordinators();
        Map<Recipient, Map<Reminder.Key, OverdueListing>> all = new LinkedHashMap<>();
        for (OverdueListing due : standing) {
            if (due.isWatched() && due.freshness().compareTo(Freshness.DUE) >= 0) {
                recipients.editors(due.listing(), directory).forEach(editor -> add(all, editor, due, Freshness.DUE));
            }
            if (due.isWatched() && due.freshness().compareTo(Freshness.OVERDUE) >= 0) {
                coordinators.forEach(coordinator -> add(all, coordinator, due, Freshness.OVERDUE));
            }
        }
        return all;
    }

    private static void add(Map<Recipient, Map<Reminder.Key, OverdueListing>> all, Recipient to, OverdueListing due,
            Freshness reached) {
        all.computeIfAbsent(to, none -> new LinkedHashMap<>()).put(due.reminder(to.account(), reached), due);
    }

    private boolean claim(Reminder.Key key) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> Reminder.claim(key, clock.instant()));
        } catch (PersistenceException anotherNode) {
            return false;
        }
    }

    private boolean send(Recipient to, Map<Reminder.Key, OverdueListing> claimed) {
        try {
            post.send(letters.write(to, new ArrayList<>(claimed.values())));
        } catch (RuntimeException notSent) {
            // Never to whom.
            Log.warnf("A reminder could not be sent: %s", notSent.getClass().getName());
            QuarkusTransaction.requiringNew().run(() -> claimed.keySet().forEach(Reminder::release));
            return false;
        }
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> claimed.keySet().forEach(key -> Reminder.sent(key, now)));
        return true;
    }
}
