/**
 * The editors' desk: sign in, draft, review, publish, confirm. In Swedish. Leans on {@code language}, {@code directory},
 * {@code revision}, {@code account} and {@code publication}.
 *
 * <p>2026-11-22: What editors read stands in the templates, in Swedish, and not in message bundles: the desk has one language.
 */
package se.forstasamtalet.editor;
