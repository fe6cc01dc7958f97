package se.forstasamtalet.search;

/** What an answer begins with, whatever else is found. What is said about danger weighs more than anything after it. */
public enum OpeningWords {
    /** Somebody is in danger, or wants to die: the number for acute danger, and the lines of today. */
    DANGER,
    /** Somebody is being hurt: the page for people who are hurt. */
    EXPOSED,
    /** Somebody is sought, or a shelter, or a way to watch someone: nothing that could be used for it. */
    REFUSED,
    /** The wish to stop, or any plea for help: the first door. */
    DOOR,
    /** Nothing but what is found. */
    NONE;

    /** Whether it is about somebody's safety. */
    boolean isSafety() {
        return compareTo(DOOR) < 0;
    }

    OpeningWords weightier(OpeningWords other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
