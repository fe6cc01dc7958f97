package se.forstasamtalet.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the service offers contact to the person who is hurt while treatment goes on, for that person's safety.
 *
 * @param routine the survey names no municipality that lacks the routine, so a municipal service is unknown until it
 * says
 * @param text the words of the source, in Swedish; at the desk alone
 */
public record PartnerContact(@InData(attribute = "partner_contact") YesNoUnknown routine, @Read( {
}) @Nullable String text,
        Citation source,
        @Nullable LocalDate assured_date) implements Quoted{

    /** What anybody may be told: that there is a routine, or that nobody has said so. Who lacks it stands nowhere. */
    public static YesNoUnknown told(@Nullable PartnerContact contact) {
        return contact != null && contact.routine() == YesNoUnknown.YES ? YesNoUnknown.YES : YesNoUnknown.UNKNOWN;
    }
}
