/**
 * What help exists and for whom: the listings, the facts in them, when doors are open, and which door is the first one.
 * Pure Java, no I/O. Leans on {@code language}.
 *
 * <p>2026-11-22: A listing is one record with one written form; component names are the field names (HSDS 3.1 in snake
 * case), so there is nothing to map and nothing to forget.
 * <p>2026-11-22: The first-door rule is the comparator in {@link se.forstasamtalet.directory.Door}. A door that answers
 * now comes before one that does not, even when that one is made for this: at two in the morning a button that leads to
 * an answering machine costs the moment. The line made for this still stands first on the page, in one sentence with
 * its number and when it opens. A municipality's switchboard is no door: it promises neither anonymity nor somebody to
 * talk to.
 * <p>2026-11-22: A number whose hours are unknown is never the first door while another is known to answer. Doors that
 * answer are not compared by when they close: one that closes at six in the morning is no better than one that never
 * does.
 * <p>2026-11-22: Anonymity has a seventh basis beside the six of the design, {@code helpline}: a line outside the
 * social services that itself promises every caller anonymity, such as Hjälplinjen. None of the six fits it, and
 * leaving the word out there would say less than the source does.
 * <p>2026-11-22: The county is an area like the others, with the routes and the survey facts that hold for all of it.
 * <p>2026-11-22: The eves of Midsummer, Christmas and New Year count as public holidays, as the Annual Leave Act has
 * it.
 * <p>2026-11-22: Every fact may say when it was last checked, and facts are checked in groups as readers meet them
 * ({@link se.forstasamtalet.directory.FactGroup}). Checking changes those dates and nothing else; saving changes no
 * such date. Exceptions to weekly hours do not make hours unchecked: they name their own days and are over after them.
 * <p>2026-11-22: What nobody checks steps back by itself ({@link se.forstasamtalet.directory.Freshness}). After 210
 * days an answer still weighs more than a confirmation: at night a number from the spring that answers helps more than
 * a confirmed answering machine. After a year it is the other way round. The order is relative, so when everything is
 * old the page still leads somewhere, and says how old. 112 and the police never step back.
 * <p>2026-11-30: What a listing holds is known in one place ({@link se.forstasamtalet.directory.Catalogue}), found by
 * walking the records; what cannot be found is an annotation on the component: {@code @In} the group of facts it is
 * checked with, {@code @Passes}, {@code @Read} by whom, {@code @WrittenBy} by whom, {@code @Weighs}, {@code @InData}
 * under which name. Defaults are the careful ones: all weighs, every reader, an editor writes, sources are nobody's to
 * write. Rejected: a table beside the records, which is one more list to remember; a form engine over JSON, which
 * others went back from.
 * <p>2026-11-30: What somebody should meet and does not yet is a debt that stands on the member itself
 * ({@code @Unread}), with the number of the issue that pays it; {@code HeldIsSeenTest} fails on any other.
 * <p>2026-11-30: A problem says what kind of thing was wanted ({@link se.forstasamtalet.directory.Wanted}), with its
 * English words there, for content files. The desk has Swedish ones for each kind, and the compiler knows when one has
 * none; before, it recognized English sentences by how they begin.
 * <p>2026-11-30: Since when a service is not running, and where one goes instead, is a fact of its own
 * ({@link se.forstasamtalet.directory.StatusChange}), and only such a service has it. Who took over may have ceased
 * too: the reader is led to the last one, and nobody is led across to those who are hurt.
 * <p>2026-11-30: A text refers to numbers ({@link se.forstasamtalet.directory.TextNumbers}), and what readers see is
 * made of that when a snapshot is built; the register keeps the text as it was written. A text with a number that is
 * nobody's, as after a correction, is not shown: so no page shows the old one, and no correction waits for twelve
 * translations. Rejected: to look for the old number at each correction, which misses those that come another way.
 * <p>2026-11-30: What one presses when a number has answered is a field of its own (HSDS {@code extension}) and stands
 * beside the number, never in what a phone dials: a pause in the dialled number works on some phones and not on others.
 * <p>2026-11-30: Hours that do not come every week have two fields more ({@link
 * se.forstasamtalet.directory.Schedule}): {@code season}, the days of every year in which they take the place of all
 * hours without one, and {@code occurs}, on which of the days that they name they hold. What HSDS has for this (freq,
 * interval) is made of them when it is written: an odd week is one of the calendar, and two weeks from some day are
 * not that where a year has 53; and nobody there knows Swedish holidays. Hours of a day before a holiday take the
 * place of the others on it, within a season of those of the season; a day before an eve that counts as a holiday is
 * one too. Odd weeks and first Tuesdays come on top of others, and may not overlap them. Rejected: RFC 5545 rules as
 * text, of which most cannot be said in a sentence.
 */
package se.forstasamtalet.directory;
