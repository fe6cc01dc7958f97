package se.forstasamtalet.search;

/** What an answer begins with, whatever else is found. What is said about danger weighs more than anything after it. */
public enum OpeningWords {
    /** Somebody is in danger, or wants to die: the number for acute danger, and the lines of today. */
    DANGER,
    /** A child is being hurt or sees it: the line for children, alone. */
    CHILD,
    /** Somebody fears that another is hurt: the lines for the hurt, which those close to them may call. */
    WORRIED,
    /** Somebody fears that another uses violence: the same, and then that one may ask the line for change. */
    CONCERNED,
    /** Somebody is being hurt: the page for people who are hurt. */
    EXPOSED,
    /** A child or a teenager hurts somebody: the line for children, then those for the young. */
    YOUNG,
    /** Somebody is sought, or a way to watch someone: nothing that could be used for it. */
    REFUSED,
    /** A shelter: never where it is, but who helps now. */
    SHELTER,
    /** The wish to stop, or any plea for help: the first door. */
    DOOR,
    /** Nothing but what is found. */
    NONE;

    /** Whether it is about somebody's safety. */
    boolean isSafety() {
        return compareTo(DOOR) < 0;
    }

    /** Whether nothing is to be found beside it: neither a place nor a service that a search for somebody could use. */
    boolean isAlone() {
        return this == CHILD || this == REFUSED || this == SHELTER;
    }

    OpeningWords weightier(OpeningWords other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
