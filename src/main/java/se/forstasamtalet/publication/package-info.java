/**
 * Builds the next snapshot, checks it, and puts it in place by swapping one reference. Leans on {@code machine},
 * {@code language}, {@code directory}, {@code content}, {@code revision}, {@code search}, {@code report}, {@code page},
 * {@code visitor}, {@code handout}, {@code professional} and {@code opendata}.
 *
 * <p>2026-11-22: Every answer is padded to the same size when it is built, in the gzip header's extra field; redirects
 * and refusals too. The size counts the status line and the headers, so the headers are kept here ({@code Padding}) and
 * the edge only sends them.
 * <p>2026-11-27: For the same reason a page is compressed in a hurry, and harder only when it does not fit: what fits
 * is not sent any faster for being smaller.
 * <p>2026-11-22: A snapshot ends when a door opens or closes, and at midnight, since "tomorrow" is a word on the pages.
 * <p>2026-11-26: Most publications change one service that few areas lead to. The pages that cannot speak of it are
 * taken over without being made ({@code UnchangedPages}); what can stand on any page leaves only those with doors of
 * their own, so the rule can err only by working too much.
 * <p>2026-11-22: Answers to searches are the only pages that are rendered when they are asked for. The index they ask
 * is closed when the second directory after it is in place, so that no question loses it halfway.
 * <p>2026-11-22: Content that is wrong ends the program at start: a node that starts with half a directory would be
 * worse than the old node that still runs.
 * <p>2026-11-26: The open data are made beside the snapshot and held beside it ({@code DataPublisher}): what is wrong
 * with them keeps no page from being shown. They follow it, so that what is refused as pages is not given as data
 * either.
 * <p>2026-11-30: Publishing ends when the number stands in the snapshot. What fails on the way, for whatever reason, is
 * tried again, ever more seldom ({@code Retries}), until what is shown is what is published; the desk, readiness and
 * {@code /q/metrics} tell both numbers. The copy on the disk is made after that, and its failure is only a warning.
 * <p>2026-11-30: A node that finds neither the register nor a copy shows the content folder: old hours may stand there,
 * but 112 and a first door do too, and an empty answer has neither.
 * <p>2026-11-30: An answer that leads elsewhere (303) has no {@code Cross-Origin-Opener-Policy}: with it WebKit shows
 * our address above the neutral page when somebody goes back (tried with WebKitGTK 2.50).
 * <p>2026-11-30: A register that ends before what was shown here is missing, empty or old: nothing is taken into it,
 * not even its tables, and the copy is shown until an operator has settled it.
 */
package se.forstasamtalet.publication;
