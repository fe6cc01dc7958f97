/**
 * What stands on each public page: one record and one template each. Knows no HTTP and no database. Leans on
 * {@code language}, {@code directory}, {@code content}, {@code search} and {@code opendata}.
 *
 * <p>2026-11-22: A page record holds everything its template shows, already in words. So two pages that are equal look
 * the same, and the next snapshot renders only pages whose record has changed.
 * <p>2026-11-22: Facts are composed in each language from the record ({@code Wording}); Swedish free text is only ever
 * shown as a marked quotation at the end.
 * <p>2026-11-22: The tile map is a list that a grid puts in place on wide screens: on a phone it stays a list in two
 * columns.
 *
 * <p>2026-11-22: An area's observations from the survey stand on no visitor's page. How services handle partner
 * contact, and who can say no to it, is for professionals: a controlling reader would learn from it, a willing one
 * would not.
 *
 * <p>2026-11-26: Everyone can read the pages for professionals, those who use violence too. So they say of partner
 * contact only whether a routine is known, never how it is done, when it is not, or who can say no to it; whoever needs
 * to know calls the service. The county's observations on that stay on no page. A test reads all of these pages for
 * such words.
 * <p>2026-11-26: What professionals choose stands in the address after the question mark, from closed lists: it says
 * nothing about a person. Such a page is made when it is asked for; what cannot be chosen is left out, said to be, and
 * never repeated. Choices are links and not a form, so that each says how many services fit before one follows it.
 * <p>2026-11-26: A filter never takes what is not known for no: services that deny nothing but of which something is
 * not known stand by themselves, with what to ask them.
 * <p>2026-11-26: The pages for professionals lean on {@code opendata} for the survey's tables and the gaps, so that
 * pages and files say the same; they have a style sheet beside the one of all pages, and words of their own in the
 * languages that they are in.
 * <p>2026-11-27: A line that stands on every page changes every page, but only a few of the parts that pages are made
 * of. So parts that many pages share are rendered once ({@code {#once of=…}}), also from one snapshot to the next, and
 * a page is put into its layout instead of including it. Both for the sake of the editor who waits: such a publication
 * takes half the time.
 */
package se.forstasamtalet.page;
