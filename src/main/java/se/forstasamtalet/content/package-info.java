/**
 * Reads and checks {@code content/}, and writes listings back in the same form. Leans on {@code language}, {@code
 * directory} and {@code machine}.
 *
 * <p>2026-11-22: Reading goes on after a problem, so that one run lists them all; nothing is handed on unless there are
 * none.
 * <p>2026-11-22: Sources, terms and guides are read from the folder by every node and do not pass through the register:
 * they change with the program, not with an editor.
 */
package se.forstasamtalet.content;
