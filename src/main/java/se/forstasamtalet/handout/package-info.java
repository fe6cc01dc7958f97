/**
 * Cards, leaflets and posters to hand out, QR codes, and the text of a message. Leans on {@code machine},
 * {@code language}, {@code directory}, {@code content} and {@code page}.
 *
 * <p>2026-11-26: A card's code and its words are one and the same address, with the language in it: the phone that
 * reads an Arabic card may itself be set to Swedish. So that it stays short, a name on paper has at most fourteen
 * characters and a language at most four letters; for easy Swedish those are {@code latt}.
 * <p>2026-11-26: An address holds nothing that differs between two cards of one place and language: no number, no day,
 * no query. Even the day of issue on paper is only a month.
 * <p>2026-11-26: This room leans on {@code page}, which the design did not foresee: a card says facts in the words of a
 * page, and a page of cards has the same frame as all others. Otherwise both would be written twice.
 * <p>2026-11-26: Paper does not know what time it is. A card names the line made for this with its weekly hours, and
 * the one that answers around the clock; so it changes with a publication and with the month, never with the hour.
 * Which line answers now stands on the screen.
 * <p>2026-11-26: These pages are made when they are asked for and kept for their snapshot: with twelve languages there
 * are three thousand of them, and few are asked for between two changes of the hours. Their addresses are a closed set,
 * so what is kept is bounded: when everything was asked for, the program held 16 MB more for all pages and 25 MB more
 * for all packs, and at most as much again while the next snapshot takes over what has not changed.
 * <p>2026-11-26: What is said to the one who hands over stands in Swedish too on pages in other languages: the hand
 * that holds the phone reads Swedish, the eyes that look at it may not.
 * <p>2026-11-26: Paper has room for whatever host somebody runs the site on: words flow around the code, and the
 * address has lines of its own. A screen narrower than a sheet shows the words of a paper as it shows all words, not a
 * picture of it: nobody reads an A4 on a phone.
 * <p>2026-11-26: A pack is a file and no page: it has no way out, so it is never shown by the site but kept on a disk.
 * Only police areas that a source names are there.
 * <p>2026-11-26: The link for other sites carries no number: a number may change, and nobody would change it there.
 */
package se.forstasamtalet.handout;
