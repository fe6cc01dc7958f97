/**
 * The survey's tables, who sends people where, and what nobody has said that there is: all rebuilt from the directory.
 * Leans on {@code directory}.
 *
 * <p>2026-11-30: Out of {@code opendata}, where it stood first: the pages for professionals and the open data both show
 * it, and neither is the other's.
 * <p>2026-11-26: The survey's tables are computed and not kept. Which services stand in which table follows from who
 * runs them and who sends people there ({@link se.forstasamtalet.survey.Referrals}), so a municipality that begins to
 * treat moves by itself. With {@code as_of} they are told as of any day; of days before anything stood here as what
 * stood here first, which is the survey.
 * <p>2026-11-26: A gap is what nobody has said that there is, and is counted by what an area's own way leads to.
 * <p>2026-11-30: What is denied and what nobody has said are counted apart: an area's ways answer together, yes when
 * one does, no only when all do. The county's own measures are counted in the same way, by the same areas.
 */
package se.forstasamtalet.survey;
