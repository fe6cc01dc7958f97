/**
 * What all of the desk stands on: the gate, who asks, headers, what is said when something fails, letters. Leans on
 * {@code machine}, {@code language}, {@code directory}, {@code account} and {@code publication}.
 *
 * <p>2026-11-22: The gate asks which class answers and not at which address: whatever way a request finds into this
 * room, it comes past the gate. What needs no session says so itself ({@code OpenToAll}).
 * <p>2026-11-22: Pages are rendered by the method that answers, and given as text: so what goes wrong while rendering
 * becomes a page too, and the layout knows who asks without being told ({@code CurrentEditor}).
 * <p>2026-11-22: No parameters in a class's {@code @Path} where its methods have paths too: the framework then answers
 * 404 and not 405 to a wrong method.
 * <p>2026-11-22: The one script stands only on pages that ask for a passkey. It fills a field and sends the form, so
 * that the server sees the same kind of form everywhere.
 */
package se.forstasamtalet.editor.desk;
