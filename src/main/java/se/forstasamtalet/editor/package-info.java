/**
 * The editors' desk: sign in, draft, review, publish, confirm. In Swedish. Leans on {@code language}, {@code
 * directory}, {@code revision}, {@code account} and {@code publication}.
 *
 * <p>2026-11-22: What editors read stands in the templates, in Swedish, and not in message bundles: the desk has one
 * language.
 * <p>2026-11-22: The gate asks which class answers and not at which address: whatever way a request finds into this
 * room, it comes past the gate. What needs no session says so itself ({@code OpenToAll}).
 * <p>2026-11-22: Pages are rendered by the method that answers, and given as text: so what goes wrong while rendering
 * becomes a page too, and the layout knows who asks without being told ({@code Visit}).
 * <p>2026-11-22: The one script stands only on pages that ask for a passkey. It fills a field and sends the form, so
 * that the server sees the same kind of form everywhere.
 * <p>2026-11-22: No parameters in a class's {@code @Path} where its methods have paths too: the framework then answers
 * 404 and not 405 to a wrong method.
 * <p>2026-11-22: A sheet that was sent is not kept between its review and its use: the page carries what is changed,
 * and all of it is looked at again. In CSV an apostrophe stands before what a spreadsheet would take for a formula, a
 * number or a day, and is taken away when it comes back; in XLSX every cell is a text.
 * <p>2026-11-22: Checking is not saving. "Still correct" publishes a revision in which only {@code assured_date} is
 * another, by one person; the link in a reminder does it without a session, since the mail is the proof, and it can do
 * nothing else. Exactly one POST uses it up: mail programs open links, they do not press buttons.
 * <p>2026-11-22: Reminders are rows before they are mails. A node that dies between the two is followed by another
 * after two hours, so in the worst case somebody gets a mail twice, never not at all. Nothing is written down of a mail
 * but that it was sent.
 * <p>2026-11-26: {@code quarkus-oidc} speaks with the providers, and with nobody else: nothing asks who somebody is but
 * the three pages that need a provider's answer, when they read it ({@code ProviderAnswer}). What it keeps in cookies
 * under {@code /edit} is gone once the answer is used; from then on there is our own session, as with a passkey. A
 * provider is first asked for its discovery document when somebody goes there ({@code ProviderTenants}); for that the
 * library hands over the request as Vert.x has it.
 * <p>2026-11-26: To a provider lead links and never forms, so that {@code form-action} stays with ourselves. Coming
 * back from one signs in, but ties nothing to an account: for that there is a button.
 * <p>2026-11-26: Each sign-in asks for a fresh proof ({@code max_age=0}), although the provider may still know
 * somebody: after half an hour somebody else may sit there.
 */
package se.forstasamtalet.editor;
