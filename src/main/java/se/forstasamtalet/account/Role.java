package se.forstasamtalet.account;

/** What somebody does with the listings that are theirs. */
public enum Role {
    /** Writes changes. */
    EDITOR,
    /** Reads what somebody else wrote, and lets it out or gives it back. */
    REVIEWER
}
