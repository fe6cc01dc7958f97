package se.forstasamtalet.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Brings the ways in which people write a word to one form, so that a name is found without accents, in capitals, in other
 * letters or by its sound. What is indexed and what is asked both pass through here.
 */
final class Spelling {

    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final ArabicNormalizer ARABIC = new ArabicNormalizer();

    /** How Swedish letters sound, the longer group first. A caret binds a group to the beginning of a word, a plus sign to a soft vowel after it. */
    private static final List<Sound> SOUNDS = Stream.of(
            "^skj x", "^stj x", "sch x", "skj x", "stj x", "^sk+ x", "sj x", "sh x", "ch x", "tj x", "kj x", "^k+ x", "^g+ i", "^dj i", "^gj i", "^hj i",
            "^lj i", "lg li", "ck k", "ph f", "th t", "qu kv", "ae e", "oe o", "aa o", "ou u", "w v", "z s", "x ks", "q k", "c+ s", "c k",
            "y i", "j i", "ä e", "æ e", "ö o", "ø o", "å o").map(Sound::of).toList();
    private static final String SOFT = "eiyäöæø";
    /** Centres of one kind are called {@code centrum} in one place and {@code center} in another. */
    private static final Pattern CENTRE = Pattern.compile("cent(er|ret|re|ra)$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʹʼʿʾ`]");

    /** What a group of letters sounds like. */
    private record Sound(String group, String sound, boolean begins, boolean isBeforeSoftVowel) {

        static Sound of(String rule) {
            String[] parts = rule.split(" ");
            return new Sound(parts[0].replaceAll("[+^]", ""), parts[1], parts[0].startsWith("^"), parts[0].endsWith("+"));
        }

        boolean isAt(String word, int at) {
            int end = at + group.length();
            return word.startsWith(group, at) && (at == 0 || !begins)
                    && (!isBeforeSoftVowel || end < word.length() && SOFT.indexOf(word.charAt(end)) >= 0);
        }
    }

    private Spelling() {
    }

    /** The words of a text, with their accents and in their own letters: what a word sounds like is heard from these. */
    static List<String> plainWords(String text) {
        return NO_LETTER.splitAsStream(APOSTROPHES.matcher(plain(text)).replaceAll("")).filter(word -> !fold(word).isEmpty()).toList();
    }

    /** The words of a text in small letters a to z and digits: {@code "Sødertalje, 176 71!"} gives sodertalje, 176 and 71. */
    static List<String> words(String text) {
        return plainWords(text).stream().map(Spelling::fold).toList();
    }

    /** One of the plain words in small letters a to z and digits. */
    static String fold(String plain) {
        String latin = isLatin(plain) ? plain : TO_LATIN.transliterate(plain);
        char[] letters = latin.toCharArray();
        char[] folded = new char[letters.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        String word = NO_LETTER_OR_DIGIT.matcher(new String(folded, 0, length).toLowerCase(Locale.ROOT)).replaceAll("");
        return word.contains("cent") ? CENTRE.matcher(word).replaceAll("centrum") : word;
    }

    /** A whole name in one piece: {@code Upplands-Bro}, {@code upplands bro} and {@code UPPLANDSBRO} all give {@code upplandsbro}. */
    static String key(String name) {
        return String.join("", words(name));
    }

    /** How a name sounds to a Swedish ear, in one piece: {@code Täby} and {@code Teby} both give {@code tebi}. */
    static String sound(String name) {
        StringBuilder sound = new StringBuilder();
        plainWords(name).forEach(word -> soundOf(isLatin(word) ? word : fold(word), sound));
        return DOUBLE.matcher(fold(sound.toString())).replaceAll("$1");
    }

    private static void soundOf(String word, StringBuilder sound) {
        int at = 0;
        while (at < word.length()) {
            int here = at;
            Sound rule = SOUNDS.stream().filter(one -> one.isAt(word, here)).findFirst().orElse(null);
            sound.append(rule == null ? word.substring(at, at + 1) : rule.sound());
            at += rule == null ? 1 : rule.group().length();
        }
    }

    /**
     * The consonants of a name, by which it is known in letters that leave vowels out: {@code ناكا} and {@code Nacka} both
     * give {@code nk}.
     */
    static String bones(String name) {
        boolean latin = isLatin(name);
        String letters = DOUBLE.matcher(key(name)).replaceAll("$1");
        return (latin ? letters.replace("j", "").replace("ky", "xy") : letters.replace("j", "k").replace("mp", "b"))
                .replaceAll("ck|kh|gh", "k").replaceAll("sh|ch|tj", "x").replaceAll("[aeiouwyh]", "")
                .replaceAll("[gq]", "k").replace('p', 'b').replace('v', 'f').replace('z', 's').replace('c', 'x');
    }

    /** Whether a text is written in Latin letters alone. */
    static boolean isLatin(String text) {
        return text.codePoints().filter(Character::isLetter).allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /** Case and compatibility forms gone (Unicode's NFKC_Casefold), and the many forms of some Arabic letters. */
    private static String plain(String text) {
        char[] letters = CASEFOLD.normalize(text).toCharArray();
        return new String(letters, 0, ARABIC.normalize(letters, letters.length));
    }
}
