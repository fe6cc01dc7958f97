package se.forstasamtalet.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the service treats, or only informs, motivates and refers. */
public record Treatment(@InData(attribute = "treatment") YesNoUnknown given, @Nullable String text, Citation source,
        @Nullable LocalDate assured_date) implements Quoted {}
