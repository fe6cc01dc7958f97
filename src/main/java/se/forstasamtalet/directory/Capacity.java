package se.forstasamtalet.directory;

import static se.forstasamtalet.directory.Reader.DATA;
import static se.forstasamtalet.directory.Reader.PROFESSIONAL;
import static se.forstasamtalet.directory.Reader.VISITOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many the staff are, and how many people came in a year: how many it could have met is another question.
 *
 * @param therapists how many therapists meet those who use violence
 * @param full_time_equivalents the same in full-time posts
 * @param cases_per_year_from fewest cases a year
 * @param cases_per_year_to most cases a year
 * @param cases_per_year_nearby how many of them came from the area that the directory covers
 * @param text the words of the source, in Swedish
 */
public record Capacity(@Nullable Integer therapists,
        @Read( {PROFESSIONAL, DATA}) @Unread(by = PROFESSIONAL, issue = 18) @Nullable BigDecimal full_time_equivalents,
        @Nullable Integer cases_per_year_from,
        @Nullable Integer cases_per_year_to,
        @Read({VISITOR, PROFESSIONAL}) @Nullable Integer cases_per_year_nearby, @Nullable String text, Citation source,
        @Nullable LocalDate assured_date) implements Quoted{}
