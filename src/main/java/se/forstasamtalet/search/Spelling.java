package se.forstasamtalet.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jspecify.annotations.Nullable;

/**
 * A text brought from the many ways in which people write to one form, so that a name is found without accents, in
 * capitals, in other letters or by its sound. What is indexed and what is asked both pass through here.
 *
 * @param plain its words, with their accents and in their own letters: what a word sounds like is heard from these
 * @param words the same words in small letters a to z and digits: {@code "Sødertalje, 176 71!"} gives sodertalje, 176
 * and 71
 */
record Spelling(List<String> plain, List<String> words) {

    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final ArabicNormalizer ARABIC = new ArabicNormalizer();

    /**
     * How Swedish letters sound, the longer group first. A caret binds a group to the beginning of a word, a plus sign
     * to a soft vowel after it.
     */
    private static final Map<Character, List<Sound>> SOUNDS = Stream.of(
            "^skj x", "^stj x", "sch x", "skj x", "stj x", "^sk+ x", "sj x", "sh x", "ch x", "tj x", "kj x", "^k+ x",
            "^g+ i", "^dj i", "^gj i", "^hj i",
            "^lj i", "lg li", "ck k", "ph f", "th t", "qu kv", "ae e", "oe o", "aa o", "ou u", "w v", "z s", "x ks",
            "q k", "c+ s", "c k",
            "y i", "j i", "ä e", "æ e", "ö o", "ø o", "å o").map(Sound::of)
            .collect(Collectors.groupingBy(sound -> sound.group().charAt(0)));
    private static final String SOFT = "eiyäöæø";
    /** Centres of one kind are called {@code centrum} in one place and {@code center} in another. */
    private static final Pattern CENTRE = Pattern.compile("cent(er|ret|re|ra)$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʹʼʿʾ`]");

    static Spelling of(String text) {
        char[] letters = CASEFOLD.normalize(text).toCharArray();
        String same = new String(letters, 0, ARABIC.normalize(letters, letters.length));
        List<String> plain = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(APOSTROPHES.matcher(same).replaceAll(""))) {
            String folded = fold(word);
            if (!folded.isEmpty()) {
                plain.add(word);
                words.add(folded);
            }
        }
        return new Spelling(List.copyOf(plain), List.copyOf(words));
    }

    private static String fold(String plain) {
        if (!plain.chars().allMatch(letter -> (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))) {
            boolean isOurs = isLatin(plain)
                    && plain.chars().noneMatch(digit -> digit > 'z' && Character.isDigit(digit));
            char[] letters = (isOurs ? plain : TO_LATIN.transliterate(plain)).toCharArray();
            char[] folded = new char[letters.length * 4];
            int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
            return centre(
                    NO_LETTER_OR_DIGIT.matcher(new String(folded, 0, length).toLowerCase(Locale.ROOT)).replaceAll(""));
        }
        return centre(plain);
    }

    private static String centre(String word) {
        return word.contains("cent") ? CENTRE.matcher(word).replaceAll("centrum") : word;
    }

    /** Whether a text is written in Latin letters alone. */
    static boolean isLatin(String text) {
        return text.codePoints().filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    boolean isLatin() {
        return plain.stream().allMatch(Spelling::isLatin);
    }

    /**
     * All in one piece: {@code Upplands-Bro}, {@code upplands bro} and {@code UPPLANDSBRO} all give {@code
     * upplandsbro}.
     */
    String key() {
        return String.join("", words);
    }

    /** How it sounds to a Swedish ear, in one piece: {@code Täby} and {@code Teby} both give {@code tebi}. */
    String phonetic() {
        StringBuilder sound = new StringBuilder();
        for (int place = 0; place < words.size(); place++) {
            soundOf(isLatin(plain.get(place)) ? plain.get(place) : words.get(place), sound);
        }
        return DOUBLE.matcher(fold(sound.toString())).replaceAll("$1");
    }

    private static void soundOf(String word, StringBuilder sound) {
        int at = 0;
        while (at < word.length()) {
            Sound rule = soundAt(word, at);
            sound.append(rule == null ? word.substring(at, at + 1) : rule.sound());
            at += rule == null ? 1 : rule.group().length();
        }
    }

    private static @Nullable Sound soundAt(String word, int at) {
        for (Sound sound : SOUNDS.getOrDefault(word.charAt(at), List.of())) {
            if (sound.isAt(word, at)) {
                return sound;
            }
        }
        return null;
    }

    /**
     * Its consonants, by which a name is known in letters that leave vowels out: {@code ناكا} and {@code Nacka} both
     * give {@code nk}.
     */
    String skeleton() {
        String letters = DOUBLE.matcher(key()).replaceAll("$1");
        return (isLatin() ? letters.replace("j", "").replace("ky", "xy") : letters.replace("j", "k").replace("mp", "b"))
                .replaceAll("ck|kh|gh", "k").replaceAll("sh|ch|tj", "x").replaceAll("[aeiouwyh]", "")
                .replaceAll("[gq]", "k").replace('p', 'b').replace('v', 'f').replace('z', 's').replace('c', 'x');
    }

    /** What a group of letters sounds like. */
    private record Sound(String group, String sound, boolean begins, boolean isBeforeSoftVowel) {

        static Sound of(String rule) {
            String[] parts = rule.split(" ");
            return new Sound(parts[0].replaceAll("[+^]", ""), parts[1], parts[0].startsWith("^"),
                    parts[0].endsWith("+"));
        }

        boolean isAt(String word, int at) {
            int end = at + group.length();
            return word.startsWith(group, at) && (at == 0 || !begins)
                    && (!isBeforeSoftVowel || (end < word.length() && SOFT.indexOf(word.charAt(end)) >= 0));
        }
    }
}
