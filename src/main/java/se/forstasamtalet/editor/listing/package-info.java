/**
 * One listing: its form, drafts, differences, review, history, and what readers reported. Leans on {@code language},
 * {@code directory}, {@code revision}, {@code report}, {@code account}, {@code publication} and {@code editor.desk}.
 *
 * <p>2026-11-22: A document is written as fields under their paths, the same in the form and in a sheet; problems name
 * these paths, so that a message finds its field by itself.
 * <p>2026-11-30: A difference is that of the whole documents, in words ({@link
 * se.forstasamtalet.editor.listing.DocumentWords}): what the form has no words for is named by the catalogue. Nothing
 * is sent that differs in nothing. All weighs but that a service is full: a text can send people anywhere, in a
 * language that no colleague reads.
 * <p>2026-11-30: What sources say (observations, contradictions) and what a listing is (kind, organization, places) is
 * a coordinator's, through a sheet, and another coordinator lets it out. The source, day and quotation of a fact are
 * nobody's to type: the program sets them when the fact changes. So a sheet with such a column that says something else
 * is refused whole, and an editor's own file has no such columns.
 * <p>2026-11-30: A new member of the catalogue is in the form by itself, beside the facts it is checked with
 * ({@link se.forstasamtalet.editor.listing.MoreFields}); better words for it stand in {@code ListingFields}.
 * <p>2026-11-30: A form carries what stood in it when it was drawn, and what comes back is put together with what
 * stands there by now ({@link se.forstasamtalet.editor.listing.Merge}): what its writer did not touch is never
 * overwritten. Rejected: a version number alone, which can only refuse what was typed.
 * <p>2026-11-30: A draft is read by its writer alone until they show it. What was sent can be taken back; what came
 * back, or can no longer be approved, is written on, on top of what stands there.
 * <p>2026-11-30: Taking something off the site is one person's word and happens at once
 * ({@link se.forstasamtalet.editor.listing.TakeOff}); putting something in its place needs two. What keeps people away
 * is not taken off so: without it the page would promise more. An area or an organization on which something hangs is
 * not taken away, and an area's name leads somewhere first, since it is printed.
 * <p>2026-11-30: A part of every year, odd or even weeks, a first Tuesday and a day before a holiday are read where
 * people put them, before the days or after the times; two of them that would have to be weighed against each other are
 * refused, each on a line of its own. "1 juni–31 augusti 9–12" means the days named above it. Closed weeks and seasons
 * are exceptional days: hours that were left out would be open.
 * <p>2026-11-30: A text that claims what a field is for ({@link se.forstasamtalet.editor.listing.TextClaims}) says so
 * beside the difference and is not refused: no pattern knows every true sentence. Only a number that is nobody's is.
 */
package se.forstasamtalet.editor.listing;
