package se.forstasamtalet.account;

/** Something that somebody may not do, or not any more. Undoes what was begun. */
public class AccountError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Refusal reason;

    /** Why. */
    public enum Refusal {
        /** The page stood open too long, or its form was sent before. */
        STALE_CHALLENGE,
        /** What the browser sent is no passkey, or was not made for us, or by somebody the device did not recognise. */
        BAD_PASSKEY,
        /** Made for another address than the desk's. */
        PASSKEY_OF_ANOTHER_PLACE,
        /** The device did not recognise its owner. */
        UNRECOGNISED_OWNER,
        /** It says that it has signed fewer times than we know of: a copy, or a device that was set back. */
        PASSKEY_SET_BACK,
        /** A passkey that is not, or no longer, known here. */
        UNKNOWN_PASSKEY,
        KNOWN_PASSKEY, LAST_WAY_IN, TOO_MANY_TRIES, DISABLED,
        /** What a provider sent was not signed by it, or not made for us. */
        BAD_PROOF,
        /** It was made by another provider than it should be. */
        WRONG_ISSUER,
        /** It is over, or somebody proved long ago who they are. */
        OLD_PROOF,
        /** A provider did not recognise them as surely as the desk needs, or does not say how surely. */
        WEAK_PROOF,
        /** They turned back at the provider, or it did not want to say who they are. */
        NO_PROOF,
        /** Nobody here is who a provider says they are. */
        UNKNOWN_IDENTITY,
        KNOWN_IDENTITY, PROVIDER_AWAY,
        /** An invitation or a recovery that was used, has expired, was withdrawn, or never was. */
        SPENT_LINK,
        NO_NAME, NO_EMAIL,
        /** A recovery takes two: who asked cannot confirm. */
        SAME_PERSON,
        NOT_THEIRS
    }

    AccountError(Refusal reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }
}
