/**
 * What every room would write again: the clock, and what whoever runs the site decides about it. Leans on nothing.
 *
 * <p>2026-11-30: Nothing in here knows what the program is for.
 */
package se.forstasamtalet.machine;
