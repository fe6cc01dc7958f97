package se.forstasamtalet.directory;

import java.time.LocalDate;

/**
 * A number people can call (HSDS phone).
 *
 * @param number as people write it
 * @param assured_date the day the number was last checked
 */
public record Phone(PhoneNumber number, Citation source, LocalDate assured_date) implements Sourced {}
