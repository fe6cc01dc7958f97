package se.forstasamtalet.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wordings that a message has: one, or one for each form of a number, {@code {#switch form}{#case
 * ONE}…{#else}…{/switch}}.
 */
public record Wordings(Map<String, String> byForm, String other) {

    private static final String PLAIN = "(?:[^{}]|\\{\\w+})*";
    private static final Pattern CASE = Pattern.compile("\\{#case ([A-Z]+)}(" + PLAIN + ")");
    private static final Pattern COUNTED = Pattern.compile(
            "(?<before>" + PLAIN + ")\\{#switch form}(?<cases>(?:" + CASE + ")+)\\{#else}(?<other>" + PLAIN
                    + ")\\{/switch}(?<after>" + PLAIN + ")");

    /** @throws IllegalArgumentException when the text has braces in any other way */
    public static Wordings of(String text) {
        Matcher counted = COUNTED.matcher(text);
        if (!counted.matches()) {
            if (!text.matches(PLAIN)) {
                throw new IllegalArgumentException("{name}, or {#switch form}{#case ONE}…{#else}…{/switch}: " + text);
            }
            return new Wordings(Map.of(), text);
        }
        Map<String, String> byForm = new LinkedHashMap<>();
        CASE.matcher(counted.group("cases")).results()
                .forEach(one -> byForm.put(one.group(1),
                        counted.group("before") + one.group(2) + counted.group("after")));
        return new Wordings(byForm, counted.group("before") + counted.group("other") + counted.group("after"));
    }

    List<String> all() {
        List<String> all = new ArrayList<>(byForm.values());
        all.add(other);
        return all;
    }
}
