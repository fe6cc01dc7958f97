package se.forstasamtalet.directory;

import static se.forstasamtalet.directory.FactGroup.ANONYMITY;
import static se.forstasamtalet.directory.FactGroup.CONTACT;
import static se.forstasamtalet.directory.FactGroup.COST;
import static se.forstasamtalet.directory.FactGroup.ELIGIBILITY;
import static se.forstasamtalet.directory.FactGroup.FOLLOW_UP;
import static se.forstasamtalet.directory.FactGroup.HOURS;
import static se.forstasamtalet.directory.FactGroup.OBSERVATIONS;
import static se.forstasamtalet.directory.FactGroup.TREATMENT;
import static se.forstasamtalet.directory.Reader.DATA;
import static se.forstasamtalet.directory.Reader.PROFESSIONAL;
import static se.forstasamtalet.directory.Reader.VISITOR;
import static se.forstasamtalet.directory.Unread.ABOUT;
import static se.forstasamtalet.directory.Writer.COORDINATOR;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.Phrase;

/**
 * A help that exists (HSDS service). A field that is not there, or {@link YesNoUnknown#UNKNOWN}, is not known: it never
 * means no.
 *
 * @param organization who runs it
 * @param status_change of one that is not running
 * @param description what it is, in a sentence or two, for the reader
 * @param url the service's own page
 * @param chat_url where its chat is, when it has one
 * @param meanwhile what one gets while one waits for a first talk, for the reader
 */
public record Service(
        UUID id,
        Slug slug,
        @WrittenBy(COORDINATOR) Slug organization,
        String name,
        @Read( {
            VISITOR, DATA}) @Nullable String alternate_name,
        Status status,
        @In(CONTACT) @Nullable StatusChange status_change,
        @WrittenBy(COORDINATOR) @InData(attribute = "purpose") Purpose purpose,
        @Read({VISITOR, DATA}) Phrase description,
        @In(CONTACT) @Read({VISITOR, PROFESSIONAL,
            DATA}) @Unread(by = {PROFESSIONAL, DATA}, issue = 18, in = ABOUT) @Nullable Website url,
        @In(CONTACT) @InData("urls") @Nullable Website chat_url,
        @In(CONTACT) List<Phone> phones,
        @In(CONTACT) @Read({VISITOR, DATA}) @Nullable Callback callback,
        @In(HOURS) List<Schedule> schedules,
        @In(HOURS) @Passes @InData("schedules") @Read({VISITOR, DATA}) List<ScheduleException> schedule_exceptions,
        @In(HOURS) @Passes @InData("alert") @Read({VISITOR,
            DATA}) @Unread(by = DATA, issue = 18, in = ABOUT) List<Alert> alerts,
        @In(HOURS) @Passes @Weighs(false) @InData("capacities") @Nullable FullyBooked full,
        @In(ANONYMITY) @Nullable Anonymity anonymity,
        @In(COST) List<CostOption> cost_options,
        @In(ELIGIBILITY) @Nullable Eligibility eligibility,
        @In(ELIGIBILITY) @InData("service_areas") @Nullable ServiceArea service_area,
        @In(ELIGIBILITY) @Nullable SpokenLanguages languages,
        @In(ELIGIBILITY) @Nullable SelfReferral self_referral,
        @In(ELIGIBILITY) @Read({PROFESSIONAL, DATA}) @Nullable Adaptation adapted_for,
        @In(TREATMENT) @Nullable Treatment treatment,
        @In(TREATMENT) @Nullable OpenTalks open_talks,
        @In(TREATMENT) @Nullable Methods methods,
        @In(TREATMENT) @Nullable GroupTreatment group_treatment,
        @In(TREATMENT) @WrittenBy(COORDINATOR) @Nullable Extent extent,
        @In(FOLLOW_UP) @Nullable FollowUp follow_up,
        @In(FOLLOW_UP) @Nullable PartnerContact partner_contact,
        @In(TREATMENT) @Nullable Capacity capacity,
        @In(OBSERVATIONS) @WrittenBy(COORDINATOR) @Nullable WebsiteReferrals website_referrals,
        @In(TREATMENT) @Nullable WaitingTime waiting_time,
        @InData(attribute = "meanwhile") @Nullable Phrase meanwhile,
        @In(OBSERVATIONS) @WrittenBy(COORDINATOR) @Read({VISITOR,
            DATA}) @Unread(by = DATA, issue = 18) List<Observation> observations,
        @WrittenBy(COORDINATOR) @InData(attribute = "conflict") @Read({PROFESSIONAL,
            DATA}) @Unread(by = DATA, issue = 18, in = "assured_date") List<Conflict> conflicts)
        implements Listing{

    public Service {
        phones = phones == null ? List.of() : List.copyOf(phones);
        schedules = schedules == null ? List.of() : List.copyOf(schedules);
        schedule_exceptions = schedule_exceptions == null ? List.of() : List.copyOf(schedule_exceptions);
        alerts = alerts == null ? List.of() : List.copyOf(alerts);
        cost_options = cost_options == null ? List.of() : List.copyOf(cost_options);
        observations = observations == null ? List.of() : List.copyOf(observations);
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
    }

    /** What readers must know on a day. */
    public List<Alert> alertsOn(LocalDate day) {
        return alerts.stream().filter(alert -> alert.coversDate(day)).toList();
    }

    /** The days on which a word that passes begins to stand here, or is over by itself. */
    public Stream<LocalDate> turns() {
        return Stream.concat(alerts.stream().flatMap(alert -> Stream.of(alert.from(), alert.to().plusDays(1))),
                Stream.ofNullable(full).flatMap(now -> Stream.of(now.since(), now.since().plusDays(FullyBooked.DAYS))));
    }

    /** The exceptions that begin within so many days, or have begun, and are not over; the next one first. */
    public List<ScheduleException> exceptionsWithin(int days, LocalDate today) {
        return schedule_exceptions.stream()
                .filter(one -> !one.to().isBefore(today) && one.from().isBefore(today.plusDays(days)))
                .sorted(Comparator.comparing(ScheduleException::from)).toList();
    }

    /** Whether it is paused or has ceased: nobody is sent there. */
    public boolean isGone() {
        return status == Status.TEMPORARILY_CLOSED || status == Status.DEFUNCT;
    }

    /** Whether nobody can be taken in on a day. Somebody may still answer. */
    public boolean isFullOn(LocalDate day) {
        return full != null && full.coversDate(day);
    }

    /** Whether only some ages are welcome: such a door is never the first one for a reader whose age we do not know. */
    public boolean isForSomeAgesOnly() {
        return eligibility != null && (eligibility.maximum_age() != null
                || (eligibility.minimum_age() != null && eligibility.minimum_age() > 18));
    }

    /** Whether it is one for people who are hurt: no page for people who use violence leads there. */
    public boolean isForExposed() {
        return purpose == Purpose.EXPOSED || purpose == Purpose.POLICE;
    }

    /**
     * What its page is called in addresses. Of a line for people who are hurt that is its number: its name would tell
     * whoever reads the browser's history.
     */
    public Slug pageName() {
        return isNamedByItsNumber() ? new Slug(phones.get(0).number().written().replaceAll("[^0-9]", "")) : slug;
    }

    /** Whether its page has the number for a name, in its address and its title. */
    public boolean isNamedByItsNumber() {
        return isForExposed() && !phones.isEmpty();
    }

    /** Whether only some people are welcome, by age or otherwise. */
    public boolean isForSomeOnly() {
        return isForSomeAgesOnly() || (eligibility != null && !eligibility.people().isEmpty());
    }

    /** How long one waits at most for a first talk. */
    public record WaitingTime(@InData(attribute = "waiting_time") Integer days, Citation source,
            @Nullable LocalDate assured_date) implements Sourced {

        private static final int LONGEST_WAIT = 365;

        public WaitingTime {
            if (days == null || days < 1 || days > LONGEST_WAIT) {
                throw new UnfitException(Wanted.NUMBER_BETWEEN, 1, LONGEST_WAIT);
            }
        }
    }

    /** HSDS status. */
    public enum Status {
        @JsonProperty("active") ACTIVE,
        /** Being started. */
        @JsonProperty("inactive") INACTIVE,
        /** Paused: it comes back. */
        @JsonProperty("temporarily closed") TEMPORARILY_CLOSED,
        @JsonProperty("defunct") DEFUNCT
    }

    /** What the service is there for. It decides on which page and in which order the service stands. */
    public enum Purpose {
        /** For people who use violence, or fear that they will, and want to stop. */
        @JsonProperty("change") CHANGE,
        /** Someone to talk to in a crisis, whatever it is about. */
        @JsonProperty("crisis") CRISIS,
        /** For thoughts of taking one's life. */
        @JsonProperty("suicide") SUICIDE,
        /** Acute danger. */
        @JsonProperty("emergency") EMERGENCY,
        /** Health advice. */
        @JsonProperty("health") HEALTH,
        /** For people who are hurt. Never listed on a page for people who use violence. */
        @JsonProperty("exposed") EXPOSED,
        /** The police when it is not urgent: only on the page for people who are hurt. */
        @JsonProperty("police") POLICE
    }
}
