package se.forstasamtalet.directory;

import java.time.LocalDate;

/**
 * Treatment in a group.
 *
 * @param text the words of the source, in Swedish
 */
public record GroupTreatment(@InData(attribute = "group_treatment") YesNoUnknown offered, String text, Citation source,
        LocalDate assured_date) implements Quoted {}
