/**
 * The public edge: finds the ready answer and sends it. No session, no cookie of its own, no database, no log. Leans on
 * {@code machine}, {@code language}, {@code directory}, {@code report}, {@code page}, {@code opendata} and
 * {@code publication}.
 *
 * <p>2026-11-22: It is one Vert.x handler and not JAX-RS: there is nothing to bind, convert or negotiate but the
 * language, and the framework's own answers would lack the headers.
 * <p>2026-11-22: The search form is all that visitors can send. Its words are read up to 64 KiB and ten seconds, looked
 * for beside the threads that all requests share, and forgotten. An address with words in it is no search: it gives the
 * empty box.
 * <p>2026-11-22: Bytes that are no HTTP at all are answered by the server beneath us with a bare 400; nothing of ours
 * is in it.
 * <p>2026-11-22: A request with more than 16,000 characters of headers is refused with a page; the server reads up to
 * 96 KiB of them only so that we can.
 * <p>2026-11-26: Programs have an edge of their own ({@code DataEdge}): what they get is no visitor's page, so it has
 * no one size and may be kept. A long answer is made piece by piece as it is read ({@code ChunkedWriter}); no thread
 * waits for a slow reader, so that whoever reads slowly takes none from those who search.
 * <p>2026-11-26: While the curtain is drawn, {@code /api} leads to the neutral site too: two of its addresses are pages
 * that a browser shows.
 * <p>2026-11-26: {@code robots.txt} and the sitemaps do not have the one size. No visitor's browser asks for them, so
 * their size tells of a search engine and of nobody else. Which languages they name is asked of {@code SiteLanguage}.
 * <p>2026-11-30: {@code /.well-known/security.txt} is a file of the same kind. It is there only where {@code
 * SECURITY_CONTACT} says whom to tell, and names half a year from today as its end, without anybody having to renew it:
 * the setting is what must be true. One that cannot be opened stops the start, since nobody would notice it later.
 * <p>2026-11-30: The desk's forms are read here, with a time limit and without a thread, and the desk works on sixteen
 * requests at once ({@code DeskEdge}, {@code ConcurrencyLimit}): 260 connections that sent a byte every five seconds
 * had taken all of the program's threads, and with them search, reports and readiness. A limit rather than a pool of
 * its own: the framework gives all its work to one pool, and what waits here takes no thread at all. Readiness asks
 * nothing that waits, and is answered by the thread that all requests share.
 * <p>2026-11-30: Who asks for {@code /q/} by the site's own name is a visitor, and finds nothing there; a proxy need
 * not pass it on. {@code /q/metrics} has two numbers and is made here: a library would bring counters of requests.
 * <p>2026-11-30: A request that does not say its length (Transfer-Encoding) is answered, and is the last on its line
 * ({@code ConnectionClose}). Netty takes a second, differing length away before anybody sees it; so what follows could
 * be somebody else's, and nobody listens to it.
 * <p>2026-11-30: Without {@code EDIT_HOST} the desk stands on this machine alone: its links and keys would otherwise be
 * made for whatever name a stranger's header says.
 */
package se.forstasamtalet.site;
