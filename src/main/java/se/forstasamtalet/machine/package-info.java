/**
 * What every room would write again: the clock, what whoever runs the site decides about it, the guard against
 * formulas. Leans on nothing.
 *
 * <p>2026-11-30: Nothing in here knows what the program is for.
 */
package se.forstasamtalet.machine;
