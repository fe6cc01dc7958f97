/**
 * What all pages share: the frame, doors, facts, wording, and where each fact is from. Knows no HTTP and no database.
 * Leans on {@code machine}, {@code language} and {@code directory}.
 *
 * <p>2026-11-30: The pages themselves stand in {@code visitor}, {@code professional} and {@code handout}, which do not
 * know each other: what two of them need stands here.
 * <p>2026-11-22: A page record holds everything its template shows, already in words. So two pages that are equal look
 * the same, and the next snapshot renders only pages whose record has changed.
 * <p>2026-11-22: Facts are composed in each language from the record ({@code Wording}); Swedish free text is only ever
 * shown as a marked quotation at the end.
 * <p>2026-11-30: Partner contact, decided anew (before, some pages told a visitor when it is not made). Visitors' pages
 * say, only where a source says so of that service, that during treatment the staff also offer contact to the person
 * who was hurt, who decides herself, for her safety. That open talks are mostly without it stands once, in the guide on
 * what follows them, as a reason why they cannot replace treatment; nowhere is it a condition. Who can say no to it,
 * which municipality lacks it, and the source's own words on it stand on no page, those for professionals included,
 * since everyone can read these: only that a routine is known, or not known ({@code PartnerContact.told}). A test reads
 * all pages for such words.
 * <p>2026-11-30: What is said of anonymity depends on who gives the help: only a municipality has a board that decides,
 * so of an association, a foundation, a company or health care no page says what a board does.
 * <p>2026-11-30: A source without a date is said to have none, and when it was read: a page that we read in November is
 * not from November.
 * <p>2026-11-27: A line that stands on every page changes every page, but only a few of the parts that pages are made
 * of. So parts that many pages share are rendered once ({@code {#once of=…}}), also from one snapshot to the next, and
 * a page is put into its layout instead of including it. Both for the sake of the editor who waits: such a publication
 * takes half the time.
 * <p>2026-11-30: Names that are descriptions are said in the reader's language ({@code Names}): a service that bears
 * the slug of an area is that area's own treatment, an organization that answers for an area is that municipality.
 * <p>2026-11-30: Beneath sentences on danger, anonymity and law the Swedish stands, small, where nobody has read the
 * language. Easy Swedish goes without: the same sentence twice would be harder.
 * <p>2026-11-30: That numbers were last checked long ago is said once on a page, with what to do when nobody answers,
 * and what is not known once for each way, as what to ask.
 * <p>2026-11-30: The first sentence names violence and whose it is, the largest line never does: somebody may stand
 * behind. So the first door's state must be in sight on 360 by 640, and the rest of it below.
 * <p>2026-11-30: Home and languages stand at the top and last among the keys: by them one comes from the way out to 112
 * and to the call. Beside a number stands what holds of every line: the relay service.
 * <p>2026-11-30: Whether a service calls back, how one asks and who hears its voicemail is a fact with its source, said
 * at its door; of all the others a page says once that nobody knows.
 * <p>2026-11-30: Hours of part of a year or of some weeks are said whole, in a sentence each, and those beside a season
 * say that they are of the rest of the year. Search engines are told no hours at all of such a door: schema.org has no
 * word for an odd week, and the others alone would be untrue.
 */
package se.forstasamtalet.page;
