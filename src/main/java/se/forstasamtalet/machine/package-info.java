/**
 * What every room would write again: the clock, limits that are measured by it, what whoever runs the site decides
 * about it, the guard against formulas, threads that look again and again, hashes, files that are whole or not there.
 * Leans on nothing.
 *
 * <p>2026-11-30: Nothing in here knows what the program is for.
 * <p>2026-11-30: Threads are the JDK's own ({@link se.forstasamtalet.machine.Watch}) and not a scheduler's: five rooms
 * look at something again and again, and what matters to them is that nobody ever interrupts a look.
 * <p>2026-11-30: {@code quarkus-scheduler} was looked at in 3.33.2 for that and not taken. It runs methods on the
 * threads that all share, does not wait for them where the rooms say good-bye ({@code ShutdownEvent}), and the pool they
 * run on interrupts what has not ended after ten seconds: an interrupted thread closes the embedded database's file
 * under everybody. It looks once a second, and {@code script/backup} waits for half of that.
 * <p>2026-11-30: {@code @ConfigMapping} is for settings that are a group ({@code SiteConfig}, the providers). A setting
 * that stands alone is asked for by its name where it is used.
 */
package se.forstasamtalet.machine;
