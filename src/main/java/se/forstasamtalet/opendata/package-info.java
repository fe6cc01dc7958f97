/**
 * The directory as data that others can use: HSDS 3.1 under {@code /api}, a change feed, earlier times, and files.
 * Leans on {@code machine}, {@code language}, {@code directory} and {@code survey}.
 *
 * <p>2026-11-26: This room knows no HTTP: it takes a {@link se.forstasamtalet.opendata.Request} and gives a
 * {@link se.forstasamtalet.opendata.ApiResponse}; the edge sends it. JAX-RS would answer what it refuses itself with
 * the desk's pages and without the headers that every answer must have, and there is nothing in it that a switch over
 * eight lists does not say more plainly.
 * <p>2026-11-26: Everything is answered from memory, earlier times too: the publication room reads the register when
 * something is published and hands on {@link se.forstasamtalet.opendata.History}. No request reaches the database. A
 * node that started while the database is away does not know what stood there before: then the feed, {@code as_of} and
 * {@code modified_after} are answered 503, and all else as ever, without {@code last_modified}.
 * <p>2026-11-26: Records are written when they are asked for and not kept: a stream of a hundred thousand holds one at
 * a time. Each is written once when the data are made, so that one which cannot be written is found then, and the same
 * data have the same tag on every node.
 * <p>2026-11-26: A fact carries {@code source} and {@code assured_date} as properties of its own. HSDS has no word for
 * the first, and its {@code metadata} names who changed a record: that is not published at all.
 * <p>2026-11-26: What HSDS has no word for are answers of our own taxonomy, in {@code opendata/terms.yaml}. Every
 * service that people go to in order to change answers every question of the survey, if only with unknown, so that no
 * consumer takes silence for a no.
 * <p>2026-11-26: Observations are not published, and of partner contact only whether there is a routine. The pages keep
 * the areas' observations from visitors (see {@code page}); data travel to pages that we do not write, where nothing
 * keeps them from anybody. Nor do they hold what another field does not: what sources say of a fact stands with it, as
 * its label.
 * <p>2026-11-26: Hours are split so that a schedule holds on every day it names: where the clocks change, since HSDS
 * wants a fixed offset, and around holidays and exceptions, for which it has no word. They are told to the second
 * change of the clocks from now.
 * <p>2026-11-26: A parameter that is not known is refused: a filter that is silently left out gives a wrong answer that
 * looks right.
 * <p>2026-11-30: Every CSV is guarded against formulas, the data package's too: people open those files as well. Until
 * now the package gave such a text as it is, for programs; a name that begins with {@code =} is none that they miss.
 * <p>2026-11-30: Files that people open in a spreadsheet have semicolons and a byte order mark, as a Swedish Excel
 * wants them; the data package has commas. Days on which nobody answers are schedules without hours, in words: HSDS has
 * none.
 * <p>2026-11-30: Workbooks are for people: names stand first and ids last, and a sheet prints on A4 across, one page
 * wide. The files for programs keep their order of columns.
 */
package se.forstasamtalet.opendata;
