package se.forstasamtalet.editor.listing;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A line of hours, word by word, in the one form that is read: small letters, one kind of dash and of blank. */
final class TypedWords {

    private static final Pattern WORD = Pattern
            .compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:[.:]\\d{2})?(?!\\d)|\\d{4}(?!\\d)|\\p{L}+|[^\\s]");

    private final String line;
    private final List<String> words;
    private int at;

    TypedWords(String line) {
        this.line = line;
        this.words = WORD.matcher(plain(line)).results().map(MatchResult::group).toList();
    }

    private static String plain(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ").replaceAll("[\\p{Pd}−]", "-")
                .replaceAll("[\\p{Cf}]", "").strip().replaceAll("^[-•*·▪]+ ?", "").replaceAll("[()\\[\\]]", " , ")
                .replaceAll("\\b24 ?[/-] ?7\\b", "dygnet runt").replaceAll("\\bfr\\.? ?o\\.? ?m\\b\\.?", "från")
                .replaceAll("\\bt\\.? ?o\\.? ?m\\b\\.?", "till").replaceAll("\\b1:a\\b", "första")
                .replaceAll("\\b2:a\\b", "andra").replaceAll("\\b3:e\\b", "tredje").replaceAll("\\b4:e\\b", "fjärde");
    }

    /** The line as it was typed. */
    String line() {
        return line;
    }

    boolean isAtEnd() {
        return at >= words.size();
    }

    boolean isAtBeginning() {
        return at == 0;
    }

    /** The word so many further on; empty beyond the end. */
    String peek(int further) {
        return at + further < words.size() ? words.get(at + further) : "";
    }

    boolean isNext(String pattern) {
        return peek(0).matches(pattern);
    }

    /** Passes over so many words. */
    void take(int count) {
        at += count;
    }

    /** Passes over the next word when it is one of these. Returns whether it was. */
    boolean takeIf(String pattern) {
        boolean isOne = isNext(pattern);
        at += isOne ? 1 : 0;
        return isOne;
    }

    /** Passes over as many of the next words as are among these. */
    void takeAll(String pattern) {
        while (isNext(pattern)) {
            at++;
        }
    }
}
