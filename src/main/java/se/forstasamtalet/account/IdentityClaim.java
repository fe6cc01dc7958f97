package se.forstasamtalet.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.account.AccountError.Refusal;

/**
 * What a provider says of whoever sits at the browser. That it was said by the provider, to us, and now, is certain
 * already.
 *
 * @param provider the provider's short name
 * @param nonce the word of ours that it answers
 * @param assurance how surely they were recognised; null when it does not say
 * @param provedAt when they were recognised; null when it does not say
 * @param saidAt when it says so
 */
public record IdentityClaim(String provider, String issuer, String subject, String nonce, String assurance,
        @Nullable Instant provedAt,
        Instant saidAt) {

    /** How old it may be, and how long before it somebody may have been recognised: now somebody else may sit there. */
    public static final Duration FRESH = Duration.ofMinutes(10);

    /** @throws AccountError when it is not good enough for the desk */
    void weigh(Providers.Provider by) {
        if (assurance == null || !by.assurance().contains(assurance)) {
            throw new AccountError(Refusal.WEAK_PROOF);
        }
        if (provedAt == null || provedAt.plus(FRESH).isBefore(saidAt)) {
            throw new AccountError(Refusal.OLD_PROOF);
        }
    }
}
