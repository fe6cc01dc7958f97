package se.forstasamtalet.page;

import java.util.Arrays;
import java.util.List;
import se.forstasamtalet.language.SiteLanguage;

/**
 * What every page has around its content.
 *
 * @param path the page's address after the language: empty for the front page, {@code /nacka} for Nacka
 * @param title the window's name; neutral, since others read the browser's history
 * @param emergency the number for acute danger
 * @param forExposed whether the page is for people who are hurt; only the others carry the one link there
 */
public record Frame(SiteLanguage language, String path, String title, Number emergency, boolean forExposed) {

    /** The style of every page. It stands in the page; the policy that allows it names its hash. */
    public String style() {
        return Style.CSS;
    }

    public String address() {
        return address(language, path);
    }

    /** The front page in the same language. */
    public String home() {
        return address(language, "");
    }

    /** An address in the same language. */
    public String to(String other) {
        return address(language, other);
    }

    /** Where somebody says that something on this page is wrong. */
    public String report() {
        return to(ReportPages.PATH + path);
    }

    /** The same page in every language. */
    public List<Translation> translations() {
        return Arrays.stream(SiteLanguage.values())
                .map(other -> new Translation(other, address(other, path), other == language)).toList();
    }

    public String original() {
        return address(SiteLanguage.ORIGINAL, path);
    }

    static String address(SiteLanguage language, String path) {
        return "/" + language.tag() + path;
    }

    /** The page in one language. */
    public record Translation(SiteLanguage language, String address, boolean isThis) {
    }

    /** A number to call: as people write it, and as the phone dials it. */
    public record Number(String written, String dialled) {
    }
}
