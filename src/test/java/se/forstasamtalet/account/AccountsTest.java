package se.forstasamtalet.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.JournalEntry.What;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;

/** Each test is undone afterwards. */
@QuarkusTest
@TestTransaction
class AccountsTest {

    private static final Content CONTENT = ContentFolder.read(Path.of("content"));
    private static final Directory DIRECTORY = CONTENT.directory(CONTENT.listings());

    @Inject
    Accounts accounts;

    @Inject
    Journal journal;

    @Inject
    Invitations invitations;

    @Test
    void theAddressesOfAListingAreThoseOfItsOwnPeopleWhoStillWorkHere() {
        Service service = DIRECTORY.services().stream().filter(one -> one.organization() != null).findFirst()
                .orElseThrow();
        UUID organization = DIRECTORY.organization(service.organization()).orElseThrow().id();
        somebody("egen", false, new Grant(service.id(), Role.EDITOR));
        somebody("organisationens", false, new Grant(organization, Role.EDITOR));
        somebody("granskare", false, new Grant(organization, Role.REVIEWER));
        somebody("annans", false, new Grant(UUID.randomUUID(), Role.EDITOR));
        somebody("samordnare", true);
        somebody("slutat", false, new Grant(organization, Role.EDITOR)).disabledAt = Instant.EPOCH;
        assertEquals(Set.of("egen@example.org", "organisationens@example.org"),
                Set.copyOf(accounts.addresses(Role.EDITOR, service, DIRECTORY)));
        assertEquals(List.of("granskare@example.org"), accounts.addresses(Role.REVIEWER, service, DIRECTORY));
        assertTrue(accounts.coordinatorAddresses().contains("samordnare@example.org"));
        assertFalse(accounts.coordinatorAddresses().contains("egen@example.org"));
    }

    @Test
    void aClosedAccountIsNoEditorButKeepsItsName() {
        Account account = somebody("stängd", false);
        assertEquals("stängd", accounts.editor(account.id).orElseThrow().name());
        account.disabledAt = Instant.EPOCH;
        assertTrue(accounts.editor(account.id).isEmpty());
        assertEquals(Map.of(account.id, "stängd"), accounts.names(List.of(account.id, UUID.randomUUID())));
    }

    @Test
    void aRefusedListingIsNotedEvenWhenTheRequestIsUndone() {
        Editor editor = new Editor(UUID.randomUUID(), "Nyfiken", false, Map.of());
        UUID listing = UUID.randomUUID();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            journal.refused(editor, listing);
            throw new IllegalStateException("undone");
        }));
        JournalEntry entry = JournalEntry.<JournalEntry>find("account", editor.account()).singleResult();
        assertEquals(List.of(What.LISTING_REFUSED, listing.toString()), List.of(entry.what, entry.about));
    }

    @Test
    void theFirstInvitationIsForACoordinatorAndOnlyTheNewestCounts() {
        for (String table : List.of("recovery", "session", "passkey", "account_grant", "invitation_grant", "invitation",
                "account")) {
            Account.getEntityManager().createNativeQuery("delete from " + table).executeUpdate();
        }
        String first = invitations.inviteFirst().orElseThrow();
        String second = invitations.inviteFirst().orElseThrow();
        Account.getEntityManager().flush();
        Account.getEntityManager().clear();
        assertTrue(invitations.find(first).isEmpty());
        assertTrue(invitations.find(second).orElseThrow().isCoordinator);
        somebody("första", true);
        assertTrue(invitations.inviteFirst().isEmpty());
    }

    @Test
    void nothingThatOpensTheDeskIsKeptInTheDatabase() {
        String token = invitations.invite(somebody("bjuder", true).editor(),
                new Invitations.Guest("Gäst", "gast@example.org", true, Set.of()));
        Account.getEntityManager().flush();
        List<?> rows = Account.getEntityManager().createNativeQuery("select hash, name, email from invitation")
                .getResultList();
        assertFalse(rows.isEmpty());
        assertTrue(rows.stream().noneMatch(row -> Arrays.toString((Object[]) row).contains(token)));
    }

    private static Account somebody(String name, boolean isCoordinator, Grant... grants) {
        return Account.begin(UUID.randomUUID(), name, Slug.of(name) + "@example.org", isCoordinator, Set.of(grants),
                Instant.EPOCH);
    }
}
