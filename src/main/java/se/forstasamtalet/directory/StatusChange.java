package se.forstasamtalet.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since when a service is paused or has ceased, or when it starts; and where one goes instead.
 *
 * @param successor the slug of another service; null when nobody has named one
 */
public record StatusChange(@InData(attribute = "status_since") LocalDate since,
        @InData(attribute = "successor") @Nullable Slug successor, Citation source, @Nullable LocalDate assured_date)
        implements Sourced {}
