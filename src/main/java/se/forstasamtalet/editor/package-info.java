/**
 * The editors' desk: sign in, draft, review, publish, confirm. In Swedish. Leans on {@code language}, {@code directory},
 * {@code revision}, {@code account} and {@code publication}.
 *
 * <p>2026-11-22: What editors read stands in the templates, in Swedish, and not in message bundles: the desk has one language.
 * <p>2026-11-22: The gate asks which class answers and not at which address: whatever way a request finds into this room, it comes
 * past the gate. What needs no session says so itself ({@code OpenToAll}).
 * <p>2026-11-22: Pages are rendered by the method that answers, and given as text: so what goes wrong while rendering becomes a page too,
 * and the layout knows who asks without being told ({@code Visit}).
 * <p>2026-11-22: The one script stands only on pages that ask for a passkey. It fills a field and sends the form, so that the server sees
 * the same kind of form everywhere.
 * <p>2026-11-22: No parameters in a class's {@code @Path} where its methods have paths too: the framework then answers 404 and not 405
 * to a wrong method.
 * <p>2026-11-22: A sheet that was sent is not kept between its review and its use: the page carries what is changed, and all of
 * it is looked at again. In CSV an apostrophe stands before what a spreadsheet would take for a formula, a number or a day, and
 * is taken away when it comes back; in XLSX every cell is a text.
 * <p>2026-11-22: Checking is not saving. "Still correct" publishes a revision in which only {@code assured_date} is another, by one
 * person; the link in a reminder does it without a session, since the mail is the proof, and it can do nothing else. Exactly one
 * POST uses it up: mail programs open links, they do not press buttons.
 * <p>2026-11-22: Reminders are rows before they are mails. A node that dies between the two is followed by another after two
 * hours, so in the worst case somebody gets a mail twice, never not at all. Nothing is written down of a mail but that it was sent.
 */
package se.forstasamtalet.editor;
