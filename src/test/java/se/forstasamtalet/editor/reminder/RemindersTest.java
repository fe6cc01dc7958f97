package se.forstasamtalet.editor.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.forstasamtalet.account.Account;
import se.forstasamtalet.account.Grant;
import se.forstasamtalet.account.Role;
import se.forstasamtalet.directory.FactGroup;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.editor.SignedIn;
import se.forstasamtalet.editor.WithNeighbours;
import se.forstasamtalet.editor.desk.Letter;
import se.forstasamtalet.editor.desk.Mailbox;
import se.forstasamtalet.editor.listing.Recipients;
import se.forstasamtalet.publication.Publisher;
import se.forstasamtalet.revision.Revision;
import se.forstasamtalet.revision.Workflow;

/** The real content by a clock that is moved, and a real SMTP server. Hjälplinjen was checked on 4 June 2026. */
@QuarkusTest
@TestProfile(WithNeighbours.class)
class RemindersTest {

    private static final LocalDate CHECKED = LocalDate.parse("2026-06-04");
    private static final Pattern LINK = Pattern
            .compile("https://redaktion\\.example\\.org/edit/still-correct/([A-Za-z0-9_-]{22})");

    @Inject
    Publisher publisher;

    @Inject
    Recipients recipients;

    @Inject
    StillCorrectLinks links;

    @Inject
    Mailbox post;

    @Inject
    Workflow steps;

    private final GreenMail server = WithNeighbours.mailServer();

    @BeforeEach
    void nobodyWorksHere() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> Account.update("disabledAt = createdAt where disabledAt is null"));
        server.purgeEmailFromAllMailboxes();
    }

    @Test
    void editorsAreAskedAt150DaysAndCoordinatorsAt180AndNobodyTwice() throws Exception {
        SignedIn editor = SignedIn.as(Role.EDITOR, listing("hjalplinjen").id());
        SignedIn coordinator = SignedIn.asCoordinator();
        assertEquals(List.of(), asked(149, editor, "Hjälplinjen"));
        assertEquals(List.of(150), asked(150, editor, "Hjälplinjen"));
        assertEquals(List.of(), asked(151, editor, "Hjälplinjen"));
        assertEquals(List.of(), asked(179, coordinator, "Hjälplinjen"));
        assertEquals(List.of(180), asked(180, coordinator, "Hjälplinjen"));
        assertEquals(List.of(), asked(181, coordinator, "Hjälplinjen"));
        assertEquals(List.of(), asked(366, editor, "Hjälplinjen"));
        assertEquals(List.of(), asked(366, coordinator, "Hjälplinjen"));
    }

    /** A start late on a Sunday sends nothing before Monday morning. */
    @ParameterizedTest
    @CsvSource({"2026-11-30T06:59,false", "2026-11-30T07:00,true", "2026-11-30T15:59,true", "2026-11-30T16:00,false",
        "2026-11-29T22:42,false", "2026-11-28T10:00,false", "2026-06-19T10:00,false", "2026-12-24T10:00,false",
        "2026-05-14T10:00,false"})
    void peopleAreRemindedWhenTheyAreAtWork(LocalDateTime moment, boolean isAtWork) {
        assertEquals(isAtWork, Reminders.isAtWork(moment.atZone(Hours.ZONE)));
    }

    @Test
    void aNewCheckBeginsAnew() throws Exception {
        Listing line = listing("jourhavande-medmanniska");
        SignedIn editor = SignedIn.as(Role.EDITOR, line.id());
        assertEquals(List.of(170), asked(170, editor, line.name()));
        QuarkusTransaction.requiringNew()
                .run(() -> steps.publish(FactGroup.assured(line, FactGroup.of(line), CHECKED.plusDays(171)),
                        Revision.standing(line.id()).orElseThrow().number, editor.account().toString(), "test"));
        assertEquals(List.of(), asked(320, editor, line.name()));
        assertEquals(List.of(321), asked(321, editor, line.name()));
    }

    @Test
    void whatWasNeverCheckedIsAskedAboutAtOnce() throws Exception {
        SignedIn editor = SignedIn.as(Role.EDITOR, listing("norrtalje").id());
        assertEquals(List.of(0), asked(0, editor, listing("norrtalje").name()));
        assertEquals(List.of(), asked(1, editor, listing("norrtalje").name()));
    }

    @Test
    void whoSharesAnOrganizationWithAListingIsAskedAndWhoOnlyReviewsIsNot() throws Exception {
        SignedIn editor = SignedIn.as(Role.EDITOR, listing("hjalplinjen-org").id());
        SignedIn reviewer = SignedIn.as(Role.REVIEWER, listing("hjalplinjen").id());
        remind(150);
        assertEquals(1, lettersTo(editor).size());
        assertEquals(0, lettersTo(reviewer).size());
    }

    @Test
    void oneMailHoldsAllThatOneIsAskedAboutWithALinkForEach() throws Exception {
        SignedIn editor = SignedIn.as(Role.EDITOR, listing("hjalplinjen").id(), listing("norrtalje").id());
        remind(173);
        MimeMessage letter = lettersTo(editor).get(0);
        assertEquals(1, lettersTo(editor).size());
        assertEquals("Stämmer det fortfarande? 2 poster", letter.getSubject());
        assertEquals("redaktionen@example.org", letter.getFrom()[0].toString());
        String text = text(letter);
        assertTrue(text.contains(
                "Senast kontrollerat 4 juni 2026, för 173 dagar sedan. Från 31 december 2026 står det på sidan att "
                        + "det inte är bekräftat."),
                text);
        Set<UUID> led = new HashSet<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            led.add(links.look(link.group(1)).link().listing);
        }
        assertEquals(Set.of(listing("hjalplinjen").id(), listing("norrtalje").id()), led);
    }

    @Test
    void twoNodesThatRemindAtTheSameMomentSendOneMail() throws Exception {
        List<SignedIn> editors = Stream.generate(() -> SignedIn.as(Role.EDITOR, listing("hjalplinjen").id())).limit(5)
                .toList();
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> node(150).remind())).limit(4)
                .toArray(CompletableFuture[]::new)).join();
        for (SignedIn editor : editors) {
            assertEquals(1, lettersTo(editor).size());
        }
    }

    @Test
    void whatCouldNotBeSentIsSentByTheNextRound() throws Exception {
        SignedIn editor = SignedIn.as(Role.EDITOR, listing("hjalplinjen").id());
        Reminders cutOff = node(150);
        cutOff.post = new Mailbox() {
            @Override
            public void send(Letter letter) {
                throw new IllegalStateException("the server is away");
            }
        };
        assertFalse(cutOff.remind());
        assertTrue(node(150).remind());
        assertEquals(1, lettersTo(editor).size());
    }

    @Test
    void aNodeThatDiedBeforeItSentIsFollowedByAnother() throws Exception {
        SignedIn editor = SignedIn.as(Role.EDITOR, listing("hjalplinjen").id());
        Reminder.Key key = new Reminder.Key(listing("hjalplinjen").id(), editor.account(), 150, CHECKED.toString());
        QuarkusTransaction.requiringNew().run(() -> Reminder.claim(key, clock(150).instant()));
        remind(150);
        assertEquals(0, lettersTo(editor).size());
        remind(151);
        assertEquals(1, lettersTo(editor).size());
    }

    @Test
    void aNameCannotWriteAHeaderOrALineOfTheMail() throws Exception {
        SignedIn editor = SignedIn.as("Anna\r\nBcc: ond@example.org\r\n\r\nhttps://ond.example.org", false,
                Set.of(new Grant(listing("hjalplinjen").id(), Role.EDITOR)));
        remind(150);
        MimeMessage letter = lettersTo(editor).get(0);
        assertEquals(1, letter.getAllRecipients().length);
        assertTrue(text(letter).startsWith("Hej Anna Bcc: ond@example.org https://ond.example.org!"), text(letter));
        assertEquals(1, server.getReceivedMessages().length);
    }

    /** The days on which somebody is asked about a listing, of those so many days after the check. */
    private List<Integer> asked(int days, SignedIn who, String name) throws Exception {
        server.purgeEmailFromAllMailboxes();
        remind(days);
        List<Integer> asked = new ArrayList<>();
        for (MimeMessage letter : lettersTo(who)) {
            if (text(letter).lines().anyMatch(name::equals)) {
                asked.add(days);
            }
        }
        return asked;
    }

    private void remind(int days) {
        assertTrue(node(days).remind());
    }

    /** The program on one machine so many days after the check. */
    private Reminders node(int days) {
        ReminderLetter letters = new ReminderLetter();
        letters.links = links;
        letters.clock = clock(days);
        letters.address = Optional.of("https://redaktion.example.org/");
        letters.host = Optional.empty();
        Reminders node = new Reminders();
        node.publisher = publisher;
        node.recipients = recipients;
        node.letters = letters;
        node.post = post;
        node.clock = clock(days);
        return node;
    }

    private static Clock clock(int days) {
        return Clock.fixed(CHECKED.plusDays(days).atTime(9, 0).atZone(Hours.ZONE).toInstant(), Hours.ZONE);
    }

    private List<MimeMessage> lettersTo(SignedIn who) throws Exception {
        List<MimeMessage> letters = new ArrayList<>();
        for (MimeMessage letter : server.getReceivedMessages()) {
            if (letter.getAllRecipients()[0].toString().equals(who.account() + "@example.org")) {
                letters.add(letter);
            }
        }
        return letters;
    }

    private static String text(MimeMessage letter) throws Exception {
        return letter.getContent().toString().replace("\r\n", "\n");
    }

    private Listing listing(String slug) {
        return slug.endsWith("-org")
                ? publisher.directory().organization(new Slug(slug.replace("-org", ""))).orElseThrow()
                : publisher.directory().service(new Slug(slug)).orElseThrow();
    }
}
