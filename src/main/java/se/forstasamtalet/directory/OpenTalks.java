package se.forstasamtalet.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Talks without assessment or decision (öppna samtal, friyta).
 *
 * @param offered yes with or without a count; no; or unknown, which is never no
 * @param count how many talks, or null when the source gives no number
 * @param text the words of the source, in Swedish
 */
public record OpenTalks(@InData(attribute = "open_talks") YesNoUnknown offered, @Nullable Integer count,
        @Nullable String text,
        Citation source,
        @Nullable LocalDate assured_date)
        implements Quoted {}
