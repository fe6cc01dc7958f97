package se.forstasamtalet.professional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is chosen as a table for spreadsheets instead of a page; it stands in the address beside what is chosen. */
final class ChosenFile {

    private static final String FORMAT = "format";
    private static final String CSV = "csv";
    /** As it stands in addresses. */
    static final String ASKED = FORMAT + "=" + CSV;

    private ChosenFile() {}

    static boolean isAsked(Map<String, List<String>> asked) {
        return asked.getOrDefault(FORMAT, List.of()).contains(CSV);
    }

    /** What is chosen without how it is wanted. */
    static Map<String, List<String>> chosen(Map<String, List<String>> asked) {
        Map<String, List<String>> chosen = new LinkedHashMap<>(asked);
        chosen.remove(FORMAT);
        return chosen;
    }
}
