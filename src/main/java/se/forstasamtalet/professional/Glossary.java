package se.forstasamtalet.professional;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.TaxonomyTerm;
import se.forstasamtalet.language.Swedish;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;

/** The survey's words and methods, each explained in one place; a page leads there where it uses them. */
final class Glossary {

    static final String PATH = "/glossary";

    private final ProfessionalContext all;
    private final List<Word> words;

    Glossary(ProfessionalContext all) {
        this.all = all;
        this.words = Stream.concat(all.content.terms().stream(), all.content.words().stream()).map(Word::of)
                .sorted(Comparator.comparing(word -> word.term.name(), Swedish.ORDER)).toList();
    }

    /** A word, and how it is found in a text: by itself or before a hyphen. Abbreviations are written in capitals. */
    private record Word(TaxonomyTerm term, String small, Pattern written) {

        static Word of(TaxonomyTerm term) {
            boolean isAbbreviation = term.name().equals(term.name().toUpperCase(Locale.ROOT));
            return new Word(term, term.name().toLowerCase(Locale.ROOT),
                    Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(term.name()) + "(?![\\p{L}\\p{N}])",
                            isAbbreviation ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        /** @param smallText the text in small letters: most words are in no text, and that is seen faster there */
        boolean isIn(String text, String smallText) {
            return smallText.contains(small) && written.matcher(text).find();
        }
    }

    /** Leads to the words that stand in a text or are named beside it. */
    List<Link> in(String text, Collection<Slug> named) {
        String told = text == null ? "" : text;
        String small = told.toLowerCase(Locale.ROOT);
        return words.stream().filter(word -> named.contains(word.term.id()) || word.isIn(told, small))
                .map(word -> all.link(word.term.name(), PATH + "#" + word.term.id())).toList();
    }

    /** The services that use a method, as far as anybody has said. */
    List<Link> using(TaxonomyTerm term) {
        return all.directory.services(Service.Purpose.CHANGE).stream()
                .filter(service -> service.methods() != null && service.methods().taxonomy_terms().contains(term.id()))
                .map(all.frames::link).toList();
    }

    Page page() {
        return new GlossaryPage(all.frame(PATH, all.pro.glossary_title()), entries());
    }

    List<GlossaryPage.Entry> entries() {
        return words.stream().map(Word::term)
                .map(term -> new GlossaryPage.Entry(term.id().text(), term.name(),
                        term.description().in(all.wording.language).text(), using(term), all.source(term.source())))
                .toList();
    }
}
