package se.forstasamtalet.directory;

/** A fact: it has a source, or it does not exist. */
public interface Sourced {
    Citation source();
}
