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
 */
package se.forstasamtalet.revision;
