/**
 * The directory as open data. Leans on {@code language} and {@code directory}.
 *
 * <p>2026-11-26: The survey's tables are computed and not kept. Which services stand in which table follows from who runs them and
 * who sends people there ({@link se.forstasamtalet.opendata.Ways}), so a municipality that begins to treat moves by itself.
 */
package se.forstasamtalet.opendata;
