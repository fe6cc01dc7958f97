package se.forstasamtalet.directory;

import java.time.LocalDate;

/**
 * Talks without assessment or decision (öppna samtal, friyta).
 *
 * @param offered yes with or without a count; no; or unknown, which is never no
 * @param count how many talks, or null when the source gives no number
 * @param text the words of the source, in Swedish
 */
public record OpenTalks(@InData(attribute = "open_talks") YesNoUnknown offered, Integer count, String text,
        Citation source,
        LocalDate assured_date)
        implements Quoted {}
