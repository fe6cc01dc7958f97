/**
 * The append-only register of revisions, and the publication numbers. Leans on {@code machine} and
 * {@code directory}.
 *
 * <p>2026-11-22: A listing whose content file is gone is withdrawn by a revision of its own; no row is ever changed or
 * deleted.
 * <p>2026-11-22: Nothing here runs at start by itself: a node must start while the database is away.
 * <p>2026-11-22: What an editor does is a row of steps (sent, returned, published, withdrawn), each a revision that
 * says what it builds upon. A step that builds upon something that no longer stands is refused. Only drafts are changed
 * in place: they are what one person is typing, and nobody has seen them.
 * <p>2026-11-22: All revisions are sealed in one chain (SHA-256 of the seal before and of the row). The end of the
 * chain is a row of its own; taking hold of it is what puts additions in one order.
 * <p>2026-11-22: The register is verified with plain SQL and not through the entities: a row that was tampered with may
 * hold what no entity can. Whoever can write the database can write the whole chain anew; so the last seal is printed,
 * to be kept elsewhere.
 * <p>2026-11-30: The content folder is taken in by editions ({@code ContentImports}): one that is lower than what was
 * taken in, or the same number with other files, only when an operator says so. A number rather than a date or the
 * files' own hash: with many nodes an old folder must be known as old.
 * <p>2026-11-30: That somebody said a listing is still correct is no edit: a file that says something new, such as a
 * translation, goes over it and keeps the days of those facts that are the same in Swedish. What is passed over is
 * worked out anew at each start, so that it is told until it is settled.
 * <p>2026-11-30: The data folder belongs to its owner alone (0700, the register 0600), once it holds a register.
 * <p>2026-11-30: H2 is the one that Quarkus brings, 2.4.240, and not 2.3.232, the newest that Flyway says it was
 * tried with (12.11.0 says so too, so a newer Flyway helps nobody). An older H2 would have to open the registers that
 * exist. So that line of Flyway's at each start is turned off.
 * <p>2026-11-30: What counts and is no revision (publications, editions, accounts, rights, keys, reports, the journal)
 * is entered in a ledger in the transaction that writes it: what the row says, hashed, and sealed with the one before.
 * One way for all of them, whether their rows are only added or change; {@link se.forstasamtalet.revision.Sealed} is
 * the list, and verification names what is not in it. Accounts and reports lean on this room for that. Rejected: a
 * column of seals in every table, which cannot tell a row that was taken out; triggers, which each database has its own
 * of. Whoever enters something holds the ledger's end until the transaction is over: what must stay true when it is
 * undone ({@code Journal.noteApart}) is noted before, never after.
 * <p>2026-11-30: What a listing was when it was taken away, and the day, is published with the rest: its address
 * goes on to answer.
 */
package se.forstasamtalet.revision;
