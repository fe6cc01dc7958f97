package se.forstasamtalet.handout;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.directory.Anonymity;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Door;
import se.forstasamtalet.directory.Eligibility;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.CardMessages;
import se.forstasamtalet.language.Provenance;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.Doors;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.NeedWords;
import se.forstasamtalet.page.ServiceFacts;
import se.forstasamtalet.page.Wording;

/**
 * Cards in one language. Paper does not know what time it is: it tells when lines answer, not which of them does just
 * now.
 */
final class Cards {

    private final Content content;
    private final SiteConfig config;
    private final SiteLanguage language;
    private final Wording wording;
    private final CardMessages words;
    private final NeedWords needs;
    private final Directory directory;
    private final Doors doors;
    private final Frame.PhoneLink emergency;
    private final String issued;
    private final Map<Slug, Card> made = new ConcurrentHashMap<>();

    Cards(Directory directory, Content content, SiteConfig config, SiteLanguage language, Instant now,
            Frame.PhoneLink emergency) {
        this.content = content;
        this.config = config;
        this.language = language;
        this.wording = new Wording(language);
        this.words = MessageBundles.get(CardMessages.class, Localized.Literal.of(language.tag()));
        this.needs = NeedWords.in(language);
        this.directory = directory;
        this.doors = new Doors(directory, wording, now);
        this.emergency = emergency;
        this.issued = words.paper_issued(wording.name(YearMonth.from(now.atZone(Hours.ZONE)).toString()));
    }

    /** The same card for every paper. */
    Card of(Subject subject) {
        return made.computeIfAbsent(subject.slug(), slug -> make(subject));
    }

    /** The card of an area. */
    Card of(Area area) {
        return of(Subject.of(area));
    }

    /** What it is called: an area in Swedish, a need in the card's language. */
    String name(Subject subject) {
        return subject.area() == null ? needs.heading(subject.page()) : subject.area().name();
    }

    /** What its cards are called. */
    String title(Subject subject) {
        String name = wording.name(name(subject));
        return subject.area() == null ? words.card_title_need(name) : words.card_title(name);
    }

    private Card make(Subject subject) {
        Area area = subject.area();
        List<Door> phones = doors.of(area == null ? directory.areas(Area.Kind.COUNTY).get(0) : area).stream()
                .filter(Door::isPhone).toList();
        Door first = another(subject).orElseGet(() -> first(phones));
        CardAddress address = new CardAddress(config.address(), language,
                area == null ? subject.said() : content.printedName(area));
        String name = wording.name(name(subject));
        return new Card(language, name(subject), area == null ? language : SiteLanguage.ORIGINAL,
                new Card.Site(wording.words.home(), words.paper_support()),
                area == null ? new Card.Heading(words.paper_heading(), name(subject), needs.lead(subject.page()))
                        : new Card.Heading(words.paper_heading(), words.paper_question(), words.paper_answer()),
                line("", first),
                first.opening().isAroundTheClock() ? null
                        : phones.stream().filter(door -> door.opening().isAroundTheClock()).findFirst()
                                .map(always -> line(words.paper_otherwise(), always)).orElse(null),
                new Card.Emergency(wording.words.emergency_question(), wording.words.emergency_call(), emergency),
                new Card.Exposed(wording.words.exposed_link(), Addresses.of(language, Addresses.EXPOSED)),
                address, QrCode.of(address.link()),
                area == null ? words.card_code_need(name) : words.card_code(name), issued,
                Provenance.of(language).isReviewed() ? "" : words.paper_translation(),
                address.isTrial() ? words.paper_trial() : "");
    }

    /** Whom one can call now. */
    FirstDoor door(Subject subject) {
        return subject.area() != null ? doors.first(doors.of(subject.area()))
                : another(subject).map(door -> new FirstDoor(doors.card(door), "", null, "", ""))
                        .orElseGet(doors::anywhere);
    }

    /** For the young the line for children, for whoever fears for another that of the hurt. */
    private Optional<Door> another(Subject subject) {
        return switch (subject.page()) {
            case Addresses.YOUNG -> ofTheHurt(true);
            case Addresses.WORRIED -> ofTheHurt(false);
            default -> Optional.empty();
        };
    }

    private Optional<Door> ofTheHurt(boolean isForChildren) {
        return directory.services(Purpose.EXPOSED).stream()
                .filter(service -> isForChildren ? isForChildren(service) : !service.isForSomeOnly())
                .flatMap(service -> doors.of(service).stream()).filter(Door::isPhone)
                .min(Comparator.comparing((Door door) -> !door.opening().isAroundTheClock())
                        .thenComparing(Doors.FRESH_FIRST).thenComparing(door -> door.service().name()));
    }

    private static boolean isForChildren(Service service) {
        return service.eligibility() != null && service.eligibility().people().contains(Eligibility.People.CHILDREN);
    }

    /**
     * The line made for this: one that says when it answers before one that does not, the nearer before the further.
     */
    private Door first(List<Door> phones) {
        return phones.stream().filter(Door::isForChange).filter(door -> !door.service().isForSomeAgesOnly())
                .min(Doors.FRESH_FIRST.thenComparing(door -> hours(door).isEmpty()).thenComparing(Door::nearness)
                        .thenComparing(door -> door.service().name()))
                .orElseGet(() -> phones.get(0));
    }

    private Card.Line line(String when, Door door) {
        DoorCard said = doors.card(door);
        Anonymity anonymity = ServiceFacts.orUnknown(door.service().anonymity());
        return new Card.Line(when, said.service(), Objects.requireNonNull(said.number()), hours(door), said.languages(),
                wording.anonymity(anonymity),
                said.anonymity(), said.cost(), said.happens());
    }

    private List<String> hours(Door door) {
        return wording.hours(door.service(), Channel.PHONE);
    }

    /** What always answers, without its name: others read messages too. */
    private String otherwise(Card.@Nullable Line always) {
        return always == null ? ""
                : " " + words.card_message_otherwise(always.when(),
                        wording.name(always.number().written()) + pressed(always),
                        String.join(" ", always.hours()));
    }

    private static String pressed(Card.Line line) {
        return line.number().extension().isEmpty() ? "" : " (" + line.number().extension() + ")";
    }

    CardMessages words() {
        return words;
    }

    /**
     * What a phone sends on: the number, when it answers, what answers when that does not, and the address. Its
     * direction is that of the language it is in.
     */
    Message message(Card card) {
        return new Message(words.card_message_subject(),
                words.card_message(wording.name(card.line().number().written()) + pressed(card.line()),
                        String.join(" ", card.line().hours()), card.line().languages() + otherwise(card.otherwise()),
                        wording.name(card.address().link())));
    }
}
