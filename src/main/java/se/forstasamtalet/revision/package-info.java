/**
 * The append-only register of revisions, and the publication numbers. Leans on {@code directory}.
 *
 * <p>2026-11-22: A listing whose content file is gone is withdrawn by a revision of its own; no row is ever changed or deleted.
 * <p>2026-11-22: Nothing here runs at start by itself: a node must start while the database is away.
 */
package se.forstasamtalet.revision;
