/**
 * What every room would write again: the clock, limits that are measured by it, what whoever runs the site decides
 * about it, the guard against formulas, threads that look again and again, hashes, files that are whole or not there.
 * Leans on nothing.
 *
 * <p>2026-11-30: Nothing in here knows what the program is for.
 * <p>2026-11-30: Threads are the JDK's own ({@link se.forstasamtalet.machine.Watch}) and not a scheduler's: five rooms
 * look at something again and again, and what matters to them is that nobody ever interrupts a look.
 */
package se.forstasamtalet.machine;
