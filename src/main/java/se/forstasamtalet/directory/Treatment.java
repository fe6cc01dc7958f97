package se.forstasamtalet.directory;

import java.time.LocalDate;

/** Whether the service treats, or only informs, motivates and refers. */
public record Treatment(@InData(attribute = "treatment") YesNoUnknown given, String text, Citation source,
        LocalDate assured_date) implements Quoted {}
