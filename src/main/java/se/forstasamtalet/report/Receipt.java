package se.forstasamtalet.report;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.forstasamtalet.machine.Digest;

/**
 * The code with which a reporter sees what became of a report. Nothing else of the reporter is known, so who loses it
 * has lost it; only its hash is kept.
 *
 * @param code as people write it down: {@code BKTW-RXDM-HPFG-CNVJ}
 */
public record Receipt(String code) {

    /** No vowels, so that no words come about, and of letters that look alike only one. */
    private static final String LETTERS = "BCDFGHJKMNPQRTVWXZ";
    /** With 18 letters, 66 bits. */
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Receipt fresh() {
        String letters = RANDOM.ints(LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt).map(String::valueOf)
                .collect(Collectors.joining());
        return new Receipt(IntStream.range(0, LENGTH / GROUP)
                .mapToObj(group -> letters.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining("-")));
    }

    /** The same whether it is typed with small letters, wide letters, or without the hyphens. */
    String hash() {
        String letters = Normalizer.normalize(code, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]",
                "");
        return Digest.hex(letters);
    }
}
