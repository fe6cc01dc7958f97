/**
 * Cards, leaflets and posters to hand out, QR codes, and the text of a message. Leans on {@code language}, {@code directory},
 * {@code content} and {@code page}.
 *
 * <p>2026-11-26: A card's code and its words are one and the same address, with the language in it: the phone that reads an Arabic
 * card may itself be set to Swedish. So that it stays short, a name on paper has at most fourteen characters and a language at most
 * four letters; for easy Swedish those are {@code latt}.
 * <p>2026-11-26: An address holds nothing that differs between two cards of one place and language: no number, no day, no query.
 * Even the day of issue on paper is only a month.
 */
package se.forstasamtalet.handout;
