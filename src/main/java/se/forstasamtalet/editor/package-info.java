/**
 * The editors' desk, in Swedish: sign in, draft, review, publish, confirm. Here stands its first page; each thing one
 * can do has a room of its own within. Leans on {@code language}, {@code directory}, {@code revision}, {@code report},
 * {@code account}, {@code search}, {@code publication}, {@code editor.desk} and {@code editor.listing}.
 *
 * <p>2026-11-30: A coordinator reads once a quarter in which languages readers often found nothing, and nothing else of
 * what is searched for ({@code MissedSearches}); a template asks for it by itself.
 * <p>2026-11-30: In five inner rooms. What all of them need ({@code desk}) knows none of the others: the gate keeps
 * what was typed by an interface ({@code Rescue}) that the room of the form fulfils.
 * <p>2026-11-22: What editors read stands in the templates, in Swedish, and not in message bundles: the desk has one
 * language.
 */
package se.forstasamtalet.editor;
