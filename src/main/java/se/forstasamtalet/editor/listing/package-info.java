/**
 * One listing: its form, drafts, differences, review, history, and what readers reported. Leans on {@code language},
 * {@code directory}, {@code revision}, {@code report}, {@code account}, {@code publication} and {@code editor.desk}.
 *
 * <p>2026-11-22: A document is written as fields under their paths, the same in the form and in a sheet; problems name these
 * paths, so that a message finds its field by itself.
 */
package se.forstasamtalet.editor.listing;
