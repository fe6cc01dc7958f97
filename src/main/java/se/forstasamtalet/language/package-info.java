/**
 * The languages the site speaks, text that exists in several of them, and the site's own words. Leans on nothing.
 *
 * <p>2026-11-22: Message interfaces have bare {@code @Message}; the texts stand only in {@code i18n/messages/}. A text in the
 * annotation would silently fill in for a missing translation.
 * <p>2026-11-22: Easy Swedish is {@code sv-simple}; {@code simple} is a registered variant subtag of BCP 47. It is
 * rewritten from the Swedish and nobody has reviewed it, so its pages say like every translation that the Swedish wording counts.
 */
package se.forstasamtalet.language;
