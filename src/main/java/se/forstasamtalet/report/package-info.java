/**
 * What readers say is wrong with a listing, and what became of it. Leans on {@code machine},
 * {@code directory} and {@code revision}.
 *
 * <p>2026-11-26: A room of its own, though the design has none: a report is no revision, nobody who writes one has an
 * account, and the public edge and the desk both need it.
 * <p>2026-11-26: A request never reaches the database. So a report is first a file of its own in the node's data
 * folder, synced to the disk before the reporter gets the receipt ({@code Spool}), and a watch takes it into the
 * register's database as soon as that is there. The file's name is the hash of the receipt, which the database holds
 * once: a report that is moved twice, because the node died between the two or because nodes share a folder, is there
 * once. A database in memory, a queue or a log file would each need the same two steps and more.
 * <p>2026-11-26: What became of a report is answered from memory. Rows are only ever added, so their number tells
 * whether there is something new, also when several nodes add some. Then all is read again: the limit on reports keeps
 * that small.
 * <p>2026-11-26: Of a report only the scrubbed text, the day and the listing are kept, and the SHA-256 of its receipt.
 * Not the language, not the hour: the file is dated at midnight too. It is a public record and the program never
 * deletes one by itself.
 * <p>2026-11-26: Scrubbing is for writers who forget themselves. It knows digits of every script and the ways in which
 * people write such numbers; it does not find names, nor numbers in words. The page says so before anything is typed. A
 * number that stands in the directory stays; another one, right or wrong, is taken away: an editor finds out by asking,
 * never from a report.
 * <p>2026-11-30: Behind a proxy all readers shared one limit, and one bored person could silence them. A named proxy
 * now passes the sender's address on, in a header of its own and for the posting of a report only; the usual headers
 * would come with every page. It is counted here as before ({@code Flood}); the proxy keeps no table of addresses.
 * <p>2026-11-30: What harms somebody is hidden from everybody by one coordinator and erased by two
 * ({@link se.forstasamtalet.report.ReportMark}). Who and why stays, never what; the text's hash stays, so that nobody
 * can say that it said something else. Copies of the register that still have it are thrown away within 30 days, and
 * whoever restores an older one erases it again.
 */
package se.forstasamtalet.report;
