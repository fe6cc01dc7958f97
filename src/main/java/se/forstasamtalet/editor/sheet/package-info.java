/**
 * Many listings at once, as a sheet. Leans on {@code machine}, {@code directory}, {@code revision},
 * {@code account}, {@code publication}, {@code editor.desk} and {@code editor.listing}.
 *
 * <p>2026-11-22: A sheet that was sent is not kept between its review and its use: the page carries what is changed,
 * and all of it is looked at again. In CSV an apostrophe stands before what a spreadsheet would take for a formula, a
 * number or a day, and is taken away when it comes back; in XLSX every cell is a text.
 * <p>2026-11-30: What programs really write goes in: Windows-1252 and UTF-16, a {@code sep=} line, a title above,
 * another page, ODS, the escapes of XLSX, truth and times kept as text. What could mean two things is told. A column
 * that the register does not have is named and not read.
 */
package se.forstasamtalet.editor.sheet;
