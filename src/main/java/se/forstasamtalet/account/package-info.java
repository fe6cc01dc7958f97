/**
 * Who may edit what, and how they prove who they are. Leans on {@code directory}.
 *
 * <p>2026-11-22: Rights hang on listings' ids, not on their names: a renamed municipality keeps its editors. A service
 * belongs to its organization, an area to the organization that answers for it.
 */
package se.forstasamtalet.account;
