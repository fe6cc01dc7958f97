package se.forstasamtalet.language;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every address of the site. Pages stand after a language ({@code /sv/find}), what has no language stands beside them.
 * A card that was printed outlives the program, so nothing here is ever renamed: it is only added to.
 */
public final class Addresses {

    // After the language

    public static final String FIND = "/find";
    public static final String EXPOSED = "/exposed";
    public static final String REPORT = "/report";
    public static final String CARDS = "/cards";
    public static final String ABOUT = "/about";
    public static final String PRIVACY = "/privacy";
    public static final String ACCESSIBILITY = "/accessibility";
    public static final String PROFESSIONALS = "/professionals";
    private static final String SERVICE = "/service/";
    private static final String GUIDE = "/guide/";

    // Without a language

    public static final String EXIT = "/exit";
    public static final String RETURN = "/return";
    public static final String EDIT = "/edit";
    public static final String API = "/api";
    public static final String OPERATORS = "/q";
    public static final String ICON = "/icon.svg";
    public static final String ROBOTS = "/robots.txt";
    public static final String SITEMAP = "/sitemap.xml";

    /** What the design promises for quick paths and follow-up, kept free until those pages stand. */
    private static final Set<String> KEPT_FREE = Set.of("now", "write", "meet", "young", "worried", "answer", "nu",
            "skriv", "motas", "ung", "orolig", "svar");

    private static final Set<String> TAKEN = taken();

    private Addresses() {}

    /** @param path after the language: empty for the front page, {@code /nacka} for Nacka */
    public static String of(SiteLanguage language, String path) {
        return "/" + language.tag() + path;
    }

    /** Where an area's page stands, after the language. */
    public static String area(Object slug) {
        return "/" + slug;
    }

    /** Where a service's page stands, after the language. */
    public static String service(Object slug) {
        return SERVICE + slug;
    }

    /** Where a guide stands, after the language or after {@link #PROFESSIONALS}. */
    public static String guide(String slug) {
        return GUIDE + slug;
    }

    /** Whether the path, after the language, is a service's page. */
    public static boolean isOfService(String path) {
        return path.startsWith(SERVICE);
    }

    /**
     * Whether a name leads to a page of the site, so that neither an area nor a place may be called so: its own page
     * or its short link would hide the other, or be hidden.
     *
     * @param name as in an address: {@code find}
     */
    public static boolean isTaken(String name) {
        return TAKEN.contains(name);
    }

    private static Set<String> taken() {
        Stream<String> pages = Stream.of(FIND, EXPOSED, REPORT, CARDS, ABOUT, PRIVACY, ACCESSIBILITY, PROFESSIONALS,
                SERVICE, GUIDE, EXIT, RETURN, EDIT, API, OPERATORS).map(path -> path.replace("/", ""));
        Stream<String> languages = Arrays.stream(SiteLanguage.values())
                .flatMap(language -> Stream.of(language.tag(), language.printedTag()));
        return Stream.of(pages, languages, KEPT_FREE.stream()).flatMap(names -> names)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
