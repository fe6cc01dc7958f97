/**
 * The pages that visitors read: front page, areas, services, search, guides, and what is said of the site itself. Leans on
 * {@code language}, {@code directory}, {@code content}, {@code search}, {@code report}, {@code machine} and {@code page}.
 *
 * <p>2026-11-22: The tile map is a list that a grid puts in place on wide screens: on a phone it stays a list in two
 * columns.
 * <p>2026-11-22: An area's observations from the survey stand on no visitor's page. Where sources
 * say different things a page only says so; which they are stands with the survey's tables, where editors settle them
 * (2026-11-30). On partner contact see {@code page}.
 */
package se.forstasamtalet.visitor;
