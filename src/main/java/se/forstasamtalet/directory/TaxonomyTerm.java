package se.forstasamtalet.directory;

import se.forstasamtalet.language.Phrase;

/**
 * A method or a way of working, named and explained (HSDS taxonomy_term).
 *
 * @param name as it is written, abbreviated when people say it so
 * @param description what it means, in a plain sentence
 */
public record TaxonomyTerm(Slug id, String name, Phrase description, Citation source) {}
