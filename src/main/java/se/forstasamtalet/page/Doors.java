package se.forstasamtalet.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Anonymity;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Door;
import se.forstasamtalet.directory.Freshness;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Opening;
import se.forstasamtalet.directory.Organization;
import se.forstasamtalet.directory.Phone;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Website;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.NeedMessages;
import se.forstasamtalet.language.SiteMessages;

/** Doors as cards, in one language at one moment. */
public final class Doors {

    /** For lists where nothing else decides: all else stays in its order. */
    public static final Comparator<Door> FRESH_FIRST = Comparator.comparing(door -> door.freshness().steps());

    /**
     * The order for people who are hurt: the line for everyone that always answers, which is the one for violence in
     * close relationships; then whoever answers now; then a line for everyone before one for some, and what opens
     * sooner. What nobody has checked for a year comes last.
     */
    public static final Comparator<Door> FOR_THE_HURT = Comparator
            .comparing((Door door) -> door.freshness() == Freshness.LAPSED)
            .thenComparing(door -> door.service().isForSomeOnly() || !door.opening().isAroundTheClock())
            .thenComparing(door -> !door.opening().isOpen())
            .thenComparing(door -> door.service().isForSomeOnly())
            .thenComparing(FRESH_FIRST)
            .thenComparing(door -> door.opening().isOpen() ? null : door.opening().changes(),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    private final Directory directory;
    private final Wording wording;
    private final SiteMessages words;
    private final NeedMessages needs;
    private final Names names;
    private final Instant now;
    private final Map<String, DoorCard> cards = new ConcurrentHashMap<>();
    private final FirstDoor anywhere;

    public Doors(Directory directory, Wording wording, Instant now) {
        this.directory = directory;
        this.wording = wording;
        this.words = wording.words;
        this.needs = MessageBundles.get(NeedMessages.class, Localized.Literal.of(wording.language.tag()));
        this.names = new Names(directory, wording);
        this.now = now;
        this.anywhere = first(of(directory.areas(Area.Kind.COUNTY).get(0)));
    }

    /** What one can do now wherever one lives: the first door of the county. */
    public FirstDoor anywhere() {
        return anywhere;
    }

    /** The doors of an area, as the directory orders them. */
    public List<Door> of(Area area) {
        return directory.doors(area, now);
    }

    /** The doors of one service, wherever the reader lives. */
    public List<Door> of(Service service) {
        return directory.doorsOf(service, now);
    }

    /** What one can do now; and, when that is a crisis line, the door made for this beside it. */
    public FirstDoor first(List<Door> doors) {
        Door first = doors.get(0);
        if (first.isForChange()) {
            return new FirstDoor(card(first), "", null, "", "");
        }
        // One that has stepped back further than the first is among the others, not beside it.
        return doors.stream().filter(Door::isForChange).filter(Door::isPhone)
                .filter(door -> door.freshness().steps() <= first.freshness().steps()).findFirst()
                .map(later -> new FirstDoor(card(first), words.door_crisis_note(name(first)), card(later),
                        words.door_change_later(name(later)), wording.opens(name(later), later.opening(), now)))
                .orElseGet(() -> new FirstDoor(card(first), words.door_crisis_note(name(first)), null, "", ""));
    }

    private String name(Door door) {
        return names.inside(names.of(door.service()));
    }

    /**
     * The doors that the first one leaves over: of each service, the one that comes first; what is not confirmed below
     * all that is.
     */
    public List<DoorCard> others(List<Door> all, FirstDoor first) {
        Set<String> services = new HashSet<>();
        return all.stream().sorted(FRESH_FIRST).map(this::card)
                .filter(card -> !card.equals(first.door()) && !card.equals(first.later()))
                .filter(card -> services.add(card.service())).toList();
    }

    /** The card of a door: made once, since the same lines are on the pages of all areas. */
    public DoorCard card(Door door) {
        Phone phone = door.phone();
        String name = door.service().slug() + (phone != null ? phone.number().written() : "");
        return cards.computeIfAbsent(name, none -> made(door));
    }

    private DoorCard made(Door door) {
        Service service = door.service();
        boolean isConfirmed = door.freshness().isConfirmed();
        Phone phone = door.phone();
        Website chat = door.chat();
        LocalDate checked = isConfirmed && phone != null ? phone.assured_date()
                : Freshness.doorsChecked(service);
        return new DoorCard(
                names.of(service).text(),
                names.of(service).language(),
                Addresses.of(wording.language, Addresses.service(service.pageName())),
                phone == null ? null : number(phone, wording),
                chat == null ? null : new Link(chat.host(), chat.url().toString()),
                door.opening().isOpen(),
                state(door),
                wording.answersIn(service.languages()),
                anonymity(wording, door),
                wording.beneath(swedish -> anonymity(swedish, door)),
                String.join(" ", wording.cost(service.cost_options())),
                happens(door),
                String.join(" ", new CallbackWords(needs).of(service.callback())),
                wording.own(service.description()),
                checked(checked, isConfirmed, door.isPhone()),
                checked,
                isConfirmed);
    }

    /** What one may be called, and in the same breath what still tells who one is. */
    private static String anonymity(Wording wording, Door door) {
        Anonymity anonymity = ServiceFacts.orUnknown(door.service().anonymity());
        String said = wording.anonymity(anonymity);
        if (!door.isPhone()) {
            return anonymity.basis().allowsTheWord() ? said + " " + wording.words.chat_unknown() : said;
        }
        String number = anonymity.basis().allowsTheWord() && anonymity.caller_number_visible() != YesNoUnknown.NO
                ? " " + wording.callerNumber(anonymity.caller_number_visible()) : "";
        return said + number
                + (anonymity.on_phone_bill() == YesNoUnknown.NO ? " " + wording.words.anonymous_bill() : "");
    }

    private String happens(Door door) {
        if (!door.isPhone()) {
            return words.happens_chat();
        }
        return door.isForChange() ? words.happens_change() : words.happens_crisis();
    }

    private String checked(@Nullable LocalDate day, boolean isConfirmed, boolean isPhone) {
        if (!isConfirmed) {
            return unconfirmed(day);
        }
        return isPhone && day != null ? words.door_checked(wording.date(day)) : "";
    }

    /** Whether somebody answers, whether there is room, and how long one waits. */
    private String state(Door door) {
        List<String> said = new ArrayList<>(List.of(wording.opening(door.opening(), now)));
        if (door.opening().state() == Opening.State.UNKNOWN) {
            // A chat's own page is what its button leads to.
            directory.website(door.service()).filter(site -> door.isPhone() || !site.equals(door.chat()))
                    .map(site -> needs.hours_elsewhere(wording.name(site.host()))).ifPresent(said::add);
        }
        if (door.service().isFullOn(now.atZone(Hours.ZONE).toLocalDate())) {
            said.add(words.full_now());
        }
        if (door.service().waiting_time() != null) {
            said.add(ServiceFacts.said(door.service().waiting_time(), wording));
        }
        return String.join(" ", said);
    }

    /** A municipality's own number: it connects, and promises nothing. */
    public DoorCard switchboard(Organization organization) {
        Phone phone = organization.phones().get(0);
        LocalDate checked = phone.assured_date();
        boolean isConfirmed = Freshness.of(checked, now.atZone(Hours.ZONE).toLocalDate()).isConfirmed();
        return new DoorCard(names.of(organization).text(), names.of(organization).language(), "",
                number(phone, wording), null,
                false, words.opening_unknown(), wording.answersIn(null),
                words.anonymous_unknown(), wording.beneath(swedish -> swedish.words.anonymous_unknown()), "",
                words.area_switchboard(), "", "", checked(checked, isConfirmed, true), checked, isConfirmed);
    }

    /** What a page says once of those whom nobody knows to call back or not; empty when all of them are known. */
    public String callback(List<DoorCard> cards) {
        List<DoorCard> phones = cards.stream().filter(card -> card.number() != null).toList();
        if (phones.stream().noneMatch(card -> card.callback().isEmpty())) {
            return "";
        }
        return phones.stream().allMatch(card -> card.callback().isEmpty()) ? needs.door_callback()
                : needs.door_callback_others();
    }

    private String unconfirmed(@Nullable LocalDate since) {
        return since == null ? words.door_never_confirmed() : words.door_unconfirmed(wording.date(since));
    }

    public static Frame.PhoneLink number(Phone phone, Wording wording) {
        String digits = phone.extension();
        return new Frame.PhoneLink(phone.number().written(), phone.number().dialled(),
                digits == null ? "" : wording.words.door_extension(digits));
    }
}
