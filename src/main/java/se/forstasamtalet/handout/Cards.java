package se.forstasamtalet.handout;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.directory.Anonymity;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Channel;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Door;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.CardMessages;
import se.forstasamtalet.language.Provenance;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.Doors;
import se.forstasamtalet.page.Frame;
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
        this.doors = new Doors(directory, wording, now);
        this.emergency = emergency;
        this.issued = words.paper_issued(wording.name(YearMonth.from(now.atZone(Hours.ZONE)).toString()));
    }

    /** The same card for every paper. */
    Card of(Area area) {
        return made.computeIfAbsent(area.slug(), slug -> make(area));
    }

    private Card make(Area area) {
        List<Door> phones = doors.of(area).stream().filter(Door::isPhone).toList();
        Door first = first(phones);
        CardAddress address = new CardAddress(config.address(), language, content.printedName(area));
        return new Card(language, area.name(),
                new Card.Site(wording.words.home(), words.paper_support()),
                new Card.Heading(words.paper_heading(), words.paper_question(), words.paper_answer()),
                line("", first),
                first.opening().isAroundTheClock() ? null
                        : phones.stream().filter(door -> door.opening().isAroundTheClock()).findFirst()
                                .map(always -> line(words.paper_otherwise(), always)).orElse(null),
                new Card.Emergency(wording.words.emergency_question(), wording.words.emergency_call(), emergency),
                new Card.Exposed(wording.words.exposed_link(), Addresses.of(language, Addresses.EXPOSED)),
                address, QrCode.of(address.link()),
                words.card_code(wording.name(area.name())), issued,
                Provenance.of(language).isReviewed() ? "" : words.paper_translation(),
                address.isTrial() ? words.paper_trial() : "");
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
        Anonymity anonymity = door.service().anonymity();
        return new Card.Line(when, said.service(), Objects.requireNonNull(said.number()), hours(door), said.languages(),
                wording.anonymity(anonymity == null ? Anonymity.UNKNOWN : anonymity),
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
