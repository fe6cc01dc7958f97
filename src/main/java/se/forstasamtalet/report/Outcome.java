package se.forstasamtalet.report;

/** What became of a report. */
public enum Outcome {
    RECEIVED,
    LOOKED_AT,
    CORRECTED,
    /** What stands there is right. */
    NO_ERROR;

    public boolean isFinal() {
        return this == CORRECTED || this == NO_ERROR;
    }
}
