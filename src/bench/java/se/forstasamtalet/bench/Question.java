package se.forstasamtalet.bench;

import java.util.Set;

/**
 * What somebody types, and what they hope to find.
 *
 * @param language the tag of the language of the page they type it on
 * @param way how the words came about, such as a typing error
 * @param right the documents any of which is a right answer
 */
record Question(String language, String way, String words, Set<String> right) {}
