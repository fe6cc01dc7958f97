package se.forstasamtalet.language;

import java.util.Arrays;
import java.util.Map;
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
    /** Where professionals search. */
    public static final String PROFESSIONAL_SEARCH = PROFESSIONALS + "/search";
    public static final String NOW = "/now";
    public static final String WRITE = "/write";
    public static final String MEET = "/meet";
    public static final String YOUNG = "/young";
    public static final String WORRIED = "/worried";
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

    /** The pages by need as one says them aloud in Swedish: {@code /nu}. */
    public static final Map<String, String> SAID = Map.of("nu", NOW, "skriv", WRITE, "motas", MEET, "ung", YOUNG,
            "orolig", WORRIED);

    /** What the design promises for follow-up, kept free until those pages stand. */
    private static final Set<String> KEPT_FREE = Set.of("answer", "svar");

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

    /** Where the page on meeting somebody without a decision stands for one area, after the language. */
    public static String meet(Object area) {
        return MEET + "/" + area;
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
                NOW, WRITE, MEET, YOUNG, WORRIED, SERVICE, GUIDE, EXIT, RETURN, EDIT, API, OPERATORS)
                .map(path -> path.replace("/", ""));
        Stream<String> languages = Arrays.stream(SiteLanguage.values())
                .flatMap(language -> Stream.of(language.tag(), language.printedTag()));
        return Stream.of(pages, languages, SAID.keySet().stream(), KEPT_FREE.stream()).flatMap(names -> names)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
