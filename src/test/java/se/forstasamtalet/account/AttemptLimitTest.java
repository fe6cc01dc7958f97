package se.forstasamtalet.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.account.AccountError.Refusal;

class AttemptLimitTest {

    private final AtomicLong now = new AtomicLong();
    private final AttemptLimit attempts = new AttemptLimit(now::get);

    @Test
    void whatAnybodyCanBringAboutIsNotedSixtyTimesAMinute() {
        assertEquals(60, seldom(80));
        pass(Duration.ofSeconds(10));
        assertEquals(10, seldom(80));
        pass(Duration.ofMinutes(1));
        assertEquals(60, seldom(80));
    }

    @Test
    void afterTenFailuresNothingIsEvenTriedUntilSomeTimeHasPassed() {
        for (int failure = 0; failure < AttemptLimit.PER_MINUTE; failure++) {
            assertEquals(Refusal.BAD_PROOF, failure("one"));
        }
        assertEquals(Refusal.TOO_MANY_TRIES, failure("one"));
        assertThrows(AccountError.class, () -> attempts.attempt("one", () -> "right"));
        assertEquals("right", attempts.attempt("another", () -> "right"));
        pass(Duration.ofSeconds(6));
        assertEquals("right", attempts.attempt("one", () -> "right"));
        assertEquals(Refusal.BAD_PROOF, failure("one"));
        assertEquals(Refusal.TOO_MANY_TRIES, failure("one"));
    }

    @Test
    void whatSucceedsIsNotCounted() {
        assertTrue(IntStream.range(0, 100).allMatch(one -> attempts.attempt("one", () -> true)));
    }

    private long seldom(int times) {
        return IntStream.range(0, times).filter(one -> attempts.isSeldom("rubbish")).count();
    }

    private Refusal failure(String key) {
        return assertThrows(AccountError.class, () -> attempts.attempt(key, () -> {
            throw new AccountError(Refusal.BAD_PROOF);
        })).reason();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
