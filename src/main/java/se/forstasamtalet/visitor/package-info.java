/**
 * The pages that visitors read: front page, areas, services, search, guides, and what is said of the site itself. Leans
 * on {@code language}, {@code directory}, {@code content}, {@code search}, {@code report}, {@code machine} and {@code
 * page}.
 *
 * <p>2026-11-22: The tile map is a list that a grid puts in place on wide screens: on a phone it stays a list in two
 * columns.
 * <p>2026-11-22: An area's observations from the survey stand on no visitor's page. Where sources
 * say different things a page only says so; which they are stands with the survey's tables, where editors settle them
 * (2026-11-30). On partner contact see {@code page}.
 * <p>2026-11-30: For each need a short page of its own, one tap from the front page and from every area. Two of them,
 * for the young and for whoever fears for another, hold lines of the hurt and lines for change: nobody knows yet which
 * one it is. Whom one may meet stands whole on one page, of the one size; when a county has more of it than fits, it is
 * split there by part of the county.
 * <p>2026-11-30: The guide for the next ten minutes, the plan of one's own and the guide for whoever is hurt stand in
 * Swedish alone, are not indexed, and are linked from no door and no card until a specialist in this work and an
 * organization for the hurt have signed them; hers from nowhere. Each step of the plan is a page with an address that
 * tells nothing.
 * <p>2026-11-30: Lines for people who are hurt have addresses and titles of digits: their names tell what they are for.
 */
package se.forstasamtalet.visitor;
