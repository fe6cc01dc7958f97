package se.forstasamtalet.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Treatment in a group.
 *
 * @param text the words of the source, in Swedish
 */
public record GroupTreatment(@InData(attribute = "group_treatment") YesNoUnknown offered, @Nullable String text,
        Citation source,
        @Nullable LocalDate assured_date) implements Quoted {}
