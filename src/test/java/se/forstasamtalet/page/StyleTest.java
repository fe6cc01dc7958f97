package se.forstasamtalet.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the style must never say. */
class StyleTest {

    /** Left is not where an Arabic line begins. */
    @ParameterizedTest
    @EnumSource
    void knowsNoLeftAndRight(Style style) {
        Pattern physical = Pattern.compile("(?<![\\w-])((margin|padding|border|inset)-)?(left|right)(?![\\w-])"
                + "|(?<![\\w-])(margin|padding|border|inset)-(left|right|top|bottom)|(?<![\\w-])(min-|max-)?(width|height):");
        Matcher found = physical.matcher(style.css().replaceAll("@media [^{]*", "@media"));
        assertFalse(found.find(), () -> "physical: " + found.group());
    }

    /** A colour for visited links would tell the next reader of the phone what was read. */
    @Test
    void showsNotWhichLinksWereFollowed() {
        List<String> rules = Pattern.compile("([^{};]*:visited[^{};]*)\\{")
                .matcher(Style.SITE.css() + Style.CARDS.css()).results().map(rule -> rule.group(1)).toList();
        assertFalse(rules.isEmpty());
        for (String rule : rules) {
            List<String> selectors = List.of(rule.replace(":link", "").split(","));
            selectors.stream().filter(selector -> selector.endsWith(":visited"))
                    .forEach(selector -> assertTrue(selectors.contains(selector.replace(":visited", "")), rule));
        }
    }

    @ParameterizedTest
    @EnumSource
    void fetchesNothing(Style style) {
        assertFalse(Pattern.compile("url\\(|@import|@font-face|image-set|https?:").matcher(style.css()).find());
    }
}
