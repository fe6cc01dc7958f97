package se.forstasamtalet.directory;

import static se.forstasamtalet.directory.Reader.DATA;
import static se.forstasamtalet.directory.Reader.PROFESSIONAL;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How many people the service can meet.
 *
 * @param therapists how many therapists meet those who use violence
 * @param full_time_equivalents the same in full-time posts
 * @param cases_per_year_from fewest cases a year, or null
 * @param cases_per_year_to most cases a year, or null
 * @param text the words of the source, in Swedish
 */
public record Capacity(Integer therapists,
        @Read( {PROFESSIONAL, DATA}) @Unread(by = PROFESSIONAL, issue = 18) BigDecimal full_time_equivalents,
        Integer cases_per_year_from,
        Integer cases_per_year_to, String text, Citation source, LocalDate assured_date) implements Quoted{}
