/**
 * What stands on each public page: one record and one template each. Knows no HTTP and no database. Leans on
 * {@code language}, {@code directory}, {@code content} and {@code search}.
 *
 * <p>2026-11-22: A page record holds everything its template shows, already in words. So two pages that are equal look the same,
 * and the next snapshot renders only pages whose record has changed.
 * <p>2026-11-22: Facts are composed in each language from the record ({@code Wording}); Swedish free text is only ever shown as a
 * marked quotation at the end.
 * <p>2026-11-22: The tile map is a list that a grid puts in place on wide screens: on a phone it stays a list in two columns.
 *
 * <p>2026-11-22: An area's observations from the survey stand on no visitor's page. How services handle partner contact, and who
 * can say no to it, is for professionals: a controlling reader would learn from it, a willing one would not.
 */
package se.forstasamtalet.page;
