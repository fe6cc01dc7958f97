/**
 * The program's own commands: export, backup, restore, verify. Leans on {@code machine}, {@code directory},
 * {@code content}, {@code revision} and {@code publication}.
 *
 * <p>2026-11-30: A room of its own: it needs the publication, and nothing that visitors read needs it.
 * <p>2026-11-22: An operator's commands run in a process of their own, which ends before anything else in it has begun:
 * no room need know of them.
 * <p>2026-11-22: An export reads the last snapshot's documents on disk and not the register: so it is what stands on
 * the site, it works while the site runs (the embedded database lets in one process only), and it works while the
 * database is away.
 * <p>2026-11-22: The embedded database lets in one process only. A backup is therefore asked of the site that runs, by
 * a file in the data folder ({@code BackupWatch}): nothing new listens, and who may write there could read the
 * register anyway. To verify a register that is in use, a backup of it is verified.
 */
package se.forstasamtalet.operator;
