/**
 * One index per publication, and the questions asked of it. Leans on {@code language} and {@code directory}.
 *
 * <p>2026-11-22: What people type is understood in two ways that do not know of each other: names (places, services)
 * are looked up in a Lucene index through Hibernate Search's standalone mapper, and what a sentence says (danger, being
 * hurt, a plea) is matched against the phrasings in {@code i18n/searching/}. A ranking that mixed the two could let a
 * similar name outweigh a cry for help. What is said about safety always comes first.
 * <p>2026-11-22: It looks exactly first, and forgivingly only for what is not understood then. A slip is forgiven only
 * in a word that is none we know: "shout" is not a slip of "shoot".
 * <p>2026-11-22: Names are brought to one form before they are indexed ({@code Spelling}), so the index has plain
 * keywords. No library knows how Swedish sounds when it is misspelt; the table of sounds there is ours.
 * <p>2026-11-22: The index is built anew for each publication and never patched. A snapshot that only follows the hours
 * keeps the index of the one before, since names do not change with the clock.
 * <p>2026-11-27: A publication in which the same names are to be found keeps it too. Phone numbers stand beside the
 * index for that: nothing is corrected more often, and a new index took a seventh of the time until the correction was
 * seen.
 * <p>2026-11-27: No analyzer sees a question, and no query is cached: Lucene kept the last word that each thread was
 * asked for as long as the thread lived. A test looks for it in the memory of the packaged program.
 * <p>2026-11-30: A name is found with what a language adds to it, by rule on the letters and checked against the names
 * that we know ({@code Inflections}): a new suburb needs nothing. Whoever writes accents means a name with them.
 * <p>2026-11-30: Of several areas that a misspelt word may mean none is guessed: the reader is asked. A service that is
 * named stands before the town beside it, and one that has most of the words in its name is found by a ranking.
 * <p>2026-11-30: Who asks for a shelter is not taken for one who seeks somebody: where it is, is not said; who helps
 * now is. A child, one who fears for another and one who fears another each get an answer of their own.
 * <p>2026-11-30: Names on signs stand in {@code content/more_places.yaml} and not among the areas' places: they are
 * found here, and make no page longer and no address.
 * <p>2026-11-30: Whole names stand in a table beside the index: every question asks for them, and most for nothing
 * else. What is nearly a name is asked of the index once for each question.
 * <p>2026-11-30: A name is never taken for a slip of a cry, and a single misspelt word is none when all that was typed
 * is one slip away from a place. What is one slip from a longer name is not its shorter half; a service that has all
 * the words in its name stands before the town among them. Ten thousand bent and mistyped names hold this ({@code
 * BentNamesTest}).
 * <p>2026-11-30: To be locked in or choked is danger, though it may be every evening. Who is hurt and asks for a
 * shelter gets the answer about shelters, which has the same lines.
 * <p>2026-11-30: One press says that nothing was found. How many there were in a language is counted in memory up to
 * ten, and told once a quarter as "ten or more" ({@code Misses}); each node counts its own, and a restart forgets.
 * <p>2026-11-22: Questions about a person, a shelter or a way to watch someone find nothing at all, not even the place
 * that is named in them.
 */
package se.forstasamtalet.search;
