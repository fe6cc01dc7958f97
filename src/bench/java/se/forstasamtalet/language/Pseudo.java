package se.forstasamtalet.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Disguises the words in files of messages and guides, so that whoever looks at a page sees which words come from them.
 * Started by script/pseudo.
 */
final class Pseudo {

    private static final String PLAIN = "abcdefghijklmnoprstuvwyzåäöABCDEFGHIJKLMNOPRSTUVWYZÅÄÖ";
    private static final String DISGUISED = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥřşŧŭṽẇẏẑǻǟȫȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤŘŞŦŬṼẆẎẐǺǞȪ";
    /** What stands before the words: the key of a message, the name of a guide's field, the signs of Markdown. */
    private static final Pattern LINE = Pattern.compile("(?<before>\\w+=|title: |order: |# |## |> |- |)(?<words>.*)");
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    private Pseudo() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            Files.writeString(Path.of(file), Files.readAllLines(Path.of(file)).stream()
                    .map(line -> line.startsWith("#") && file.endsWith(".properties") ? line : disguise(line))
                    .collect(Collectors.joining("\n", "", "\n")));
        }
    }

    static String disguise(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches() ? parts.group("before") + outside(parts.group("words")) : line;
    }

    private static String outside(String words) {
        StringBuilder disguised = new StringBuilder();
        int from = 0;
        for (Matcher place = PLACE.matcher(words); place.find(); from = place.end()) {
            disguised.append(letters(words.substring(from, place.start()))).append(place.group());
        }
        return disguised.append(letters(words.substring(from))).toString();
    }

    private static String letters(String text) {
        return text.chars()
                .mapToObj(letter -> PLAIN.indexOf(letter) < 0 ? Character.toString(letter)
                        : DISGUISED.substring(PLAIN.indexOf(letter), PLAIN.indexOf(letter) + 1))
                .collect(Collectors.joining());
    }
}
