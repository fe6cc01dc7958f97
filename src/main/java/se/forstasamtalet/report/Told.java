package se.forstasamtalet.report;

/**
 * What a receipt lets one see.
 *
 * @param why what the editor says about it; may be empty
 */
public record Told(Outcome outcome, String why) {

    static final Told RECEIVED = new Told(Outcome.RECEIVED, "");
}
