/**
 * The languages the site speaks, text that exists in several of them, and the site's own words. Leans on
 * {@code machine}.
 *
 * <p>2026-11-22: Message interfaces have bare {@code @Message}; the texts stand only in {@code i18n/messages/}. A text
 * in the annotation would silently fill in for a missing translation.
 * <p>2026-11-22: Easy Swedish is {@code sv-simple}; {@code simple} is a registered variant subtag of BCP 47. It is
 * rewritten from the Swedish and nobody has reviewed it, so its pages say like every translation that the Swedish
 * wording counts.
 * <p>2026-11-26: Words after numbers, dates and names of languages follow CLDR through ICU: Java 17 knows too little of
 * Somali, Tigrinya and Sorani. Digits are Western in every language, since they are read beside numbers to dial.
 * <p>2026-11-26: Of each translated text the mark of its Swedish wording is kept in {@code i18n/translations/}, so that
 * a build can tell which are behind. It stands beside the words and not among them: translators need not look at it.
 * <p>2026-11-26: A bundle of messages may have 300 and no more: Quarkus 3.31.3 makes a class of a larger one that no
 * machine starts (quarkusio/quarkus issue 55584, mended in a later release). So the words about reports and those on
 * cards are bundles of their own, {@code report} and {@code cards}, and a test counts.
 * <p>2026-11-30: The words of the search box are a bundle of their own too, {@code find}, for the same reason.
 * <p>2026-11-30: The accessibility statement has a bundle of its own, {@code statement}, for the same reason.
 * <p>2026-11-30: Quarkus 3.33.2 has it still: its source hands the bundle to the next 300 where the answer is wanted.
 * It was mended in August for later releases (quarkusio/quarkus pull request 55653), so the test goes on counting.
 */
package se.forstasamtalet.language;
