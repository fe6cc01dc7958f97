package se.forstasamtalet.directory;

import static se.forstasamtalet.directory.Reader.VISITOR;

import java.time.LocalDate;

/**
 * Whether the service contacts the person who is hurt while treatment goes on, for that person's safety.
 *
 * @param routine the survey names no municipality that lacks the routine, so a municipal service is unknown until it
 * says
 * @param text the words of the source, in Swedish; never in the data, and no longer a visitor's once the issue on first
 * words takes the quotation off their pages
 */
public record PartnerContact(@InData(attribute = "partner_contact") Known routine, @Read(VISITOR) String text,
        Citation source,
        LocalDate assured_date) implements Quoted {}
