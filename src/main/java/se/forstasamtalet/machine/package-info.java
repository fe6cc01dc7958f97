/**
 * What every room would write again: the clock, limits that are measured by it, what whoever runs the site decides
 * about it, the guard against formulas, threads that look again and again, hashes, files that are whole or not there.
 * Leans on nothing.
 *
 * <p>2026-11-30: Nothing in here knows what the program is for.
 * <p>2026-11-30: Threads are the JDK's own ({@link se.forstasamtalet.machine.Watch}) and not a scheduler's: five rooms
 * look at something again and again, and what matters to them is that nobody ever interrupts a look.
 * <p>2026-11-30: {@code quarkus-scheduler} was looked at in 3.33.2 for that and not taken. It runs methods on the
 * threads that all share, does not wait for them where the rooms say good-bye ({@code ShutdownEvent}), and the pool
 * they run on interrupts what has not ended after ten seconds: an interrupted thread closes the embedded database's
 * file under everybody. It looks once a second, and {@code script/backup} waits for half of that.
 * <p>2026-11-30: {@code @ConfigMapping} is for settings that are a group ({@code SiteConfig}, the providers). A setting
 * that stands alone is asked for by its name where it is used.
 * <p>2026-11-30: What may be null says so: {@code @Nullable} (JSpecify), in the whole program; all else never is.
 * NullAway, with Error Prone's own checks, refuses to compile what forgets it, and any warning stops the build. It was
 * taken for what it found at once: a translation without a line, a sheet with a row outside its table. A comment says
 * null only where it says when. Not the Checker Framework, which proves more and asks for many annotations of its own;
 * and no {@code Optional} in a record, since records are read from and written to documents as they are.
 */
package se.forstasamtalet.machine;
