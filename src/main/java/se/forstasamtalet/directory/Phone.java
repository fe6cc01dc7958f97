package se.forstasamtalet.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number people can call (HSDS phone).
 *
 * @param number as people write it
 * @param assured_date the day the number was last checked
 */
public record Phone(PhoneNumber number, Citation source, @Nullable LocalDate assured_date) implements Sourced {}
