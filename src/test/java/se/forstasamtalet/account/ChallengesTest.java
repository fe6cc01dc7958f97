package se.forstasamtalet.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.AccountError.Refusal;

@QuarkusTest
@TestTransaction
class ChallengesTest {

    @Inject
    Clock clock;

    @Inject
    Challenges challenges;

    @Test
    void aChallengeIsGoodForTenMinutesOnAnyNode() {
        byte[] first = challenges.fresh("x");
        byte[] second = challenges.fresh("x");
        assertDoesNotThrow(() -> anotherNode(Duration.ofMinutes(9)).spend(first, "x"));
        assertEquals(Refusal.STALE_CHALLENGE,
                assertThrows(AccountError.class, () -> anotherNode(Duration.ofMinutes(10)).spend(second, "x"))
                        .reason());
    }

    @Test
    void aChallengeIsSpentOnEveryNodeAtOnce() {
        byte[] challenge = challenges.fresh("x");
        challenges.spend(challenge, "x");
        assertThrows(AccountError.class, () -> anotherNode(Duration.ZERO).spend(challenge, "x"));
    }

    @Test
    void aChallengeThatWasChangedAnywhereIsRefused() {
        byte[] challenge = challenges.fresh("x");
        for (int place = 0; place < challenge.length; place++) {
            byte[] changed = challenge.clone();
            changed[place] ^= 1;
            assertThrows(AccountError.class, () -> anotherNode(Duration.ZERO).spend(changed, "x"));
        }
        assertThrows(AccountError.class, () -> anotherNode(Duration.ZERO).spend(challenge, "y"));
        assertDoesNotThrow(() -> anotherNode(Duration.ZERO).spend(challenge, "x"));
    }

    @Test
    void onlyWhatWasUsedIsKeptAndOnlyUntilItExpires() {
        long before = SpentChallenge.count();
        challenges.fresh("x");
        assertEquals(before, SpentChallenge.count());
        challenges.spend(challenges.fresh("x"), "x");
        assertEquals(before + 1, SpentChallenge.count());
        Challenges later = anotherNode(Duration.ofHours(1));
        later.spend(later.fresh("x"), "x");
        assertEquals(1, SpentChallenge.count());
    }

    private Challenges anotherNode(Duration later) {
        Challenges node = new Challenges();
        node.clock = Clock.offset(clock, later);
        return node;
    }
}
