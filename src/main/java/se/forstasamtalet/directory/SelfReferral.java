package se.forstasamtalet.directory;

import java.time.LocalDate;

/**
 * Whether one may come without having been sent by anybody.
 *
 * @param text the words of the source, in Swedish
 */
public record SelfReferral(@InData(attribute = "self_referral") Known possible, String text, Citation source,
        LocalDate assured_date) implements Quoted {}
