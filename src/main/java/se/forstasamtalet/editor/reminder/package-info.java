/**
 * Asks whether listings are still right, and takes the answer from a link in a mail. Leans on {@code machine},
 * {@code directory}, {@code revision}, {@code account}, {@code publication}, {@code editor.desk} and {@code
 * editor.listing}.
 *
 * <p>2026-11-22: Checking is not saving. "Still correct" publishes a revision in which only {@code assured_date} is
 * another, by one person; the link in a reminder does it without a session, since the mail is the proof, and it can do
 * nothing else. Exactly one POST uses it up: mail programs open links, they do not press buttons.
 * <p>2026-11-22: Reminders are rows before they are mails. A node that dies between the two is followed by another
 * after two hours, so in the worst case somebody gets a mail twice, never not at all. Nothing is written down of a mail
 * but that it was sent.
 */
package se.forstasamtalet.editor.reminder;
