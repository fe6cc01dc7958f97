package se.forstasamtalet.editor.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a text says of its own though the record has a field for it, in any language: when the field changes, the text
 * goes on saying what it said.
 */
final class TextClaims {

    /** The words are those that the site uses itself, as they begin. */
    private static final Map<String, Pattern> KINDS = kinds();

    /** References to numbers, and days: they claim nothing. */
    private static final Pattern NO_CLAIM = Pattern.compile("\\{[^{}]*\\}|\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}");

    private TextClaims() {}

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        kinds.put("ett nummer", pattern("[+0]\\p{Nd}{1,3}[- /]{0,3}(\\p{Nd}[- ]?){5,}|(?<!\\p{Nd})(112|1177|113 ?13|"
                + "114 ?14|116 ?\\p{Nd}{3})(?!\\p{Nd})"));
        kinds.put("en webbadress", pattern("https?:|www\\.|[\\p{L}\\p{Nd}-]\\.(se|nu|com|org|net|eu|info)(?!\\p{L})"));
        kinds.put("en e-postadress", pattern("\\p{L}@\\p{L}"));
        kinds.put("anonymitet", pattern("anonym|anonim|anónim|nimettöm|qarso|qarsa|مجهول|هوي|ناشناس|نەناسراو|መንነት"));
        kinds.put("pris",
                pattern("\\p{Nd}[\\p{Nd}\\p{Z}]*(kr|sek|€|euro|:-|kruunu|koron|coron|كرون|کرون|کرۆن|ክሮ)|gratis|"
                        + "kosta|kostnad|avgift|free of charge|\\bcosts?\\b|cuesta|maksa|maksu|"
                        + "ilmai|koszt|bezpłat|ücret|lacag|"
                        + "تكلفة|مجان|رایگان|هزینه|بەخۆڕایی|ነጻ"));
        kinds.put("tider",
                pattern("(?<![\\p{Nd}.])\\p{Nd}{1,2}[.:]\\p{Nd}{2}(?![\\p{Nd}.])|\\bkl\\b|klockan|dygnet runt|"
                        + "telefontid|öppettid|\\p{Nd}{1,2} ?[–-] ?\\p{Nd}{1,2}(?![\\p{Nd}-])"));
        return kinds;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A sentence to author and reviewer; empty when the text says nothing of the kind. */
    static String in(String text) {
        String looked = NO_CLAIM.matcher(text).replaceAll(" ");
        List<String> said = new ArrayList<>();
        KINDS.forEach((kind, pattern) -> {
            if (pattern.matcher(looked).find()) {
                said.add(kind);
            }
        });
        return said.isEmpty() ? ""
                : "Texten säger själv något om " + String.join(", ", said)
                        + ". Den ändras inte när fältet för det ändras: låt helst bara fältet säga det.";
    }
}
