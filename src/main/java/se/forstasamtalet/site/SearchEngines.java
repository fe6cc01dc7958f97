package se.forstasamtalet.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.opendata.ApiResponse;
import se.forstasamtalet.opendata.Body;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.publication.Snapshot;
import se.forstasamtalet.publication.Snapshot.RenderedPage;

/** What search engines ask for: where they may go, and which pages there are in which languages. */
final class SearchEngines {

    private static final String ROBOTS = Addresses.ROBOTS;
    private static final String INDEX = Addresses.SITEMAP;
    private static final Pattern OF_A_LANGUAGE = Pattern.compile("/sitemap-([a-z-]+)[.]xml");
    private static final String XML = "application/xml;charset=utf-8";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static final List<String> READS = List.of("GET", "HEAD");

    private final URI address;

    /** @param address the site's own */
    SearchEngines(URI address) {
        this.address = address;
    }

    static boolean isTheirs(String path) {
        return path.equals(ROBOTS) || path.equals(INDEX) || language(path) != null;
    }

    private static @Nullable SiteLanguage language(String path) {
        Matcher of = OF_A_LANGUAGE.matcher(path);
        return of.matches() ? SiteLanguage.find(of.group(1)).filter(SiteLanguage::isIndexed).orElse(null) : null;
    }

    ApiResponse answer(String method, String path, Snapshot snapshot) {
        if (!READS.contains(method)) {
            return ApiResponse.refusal(405, "This can only be read.").with("allow", String.join(", ", READS));
        }
        byte[] bytes = text(path, snapshot).getBytes(StandardCharsets.UTF_8);
        return ApiResponse.kept(path.equals(ROBOTS) ? "text/plain;charset=utf-8" : XML,
                "\"" + UUID.nameUUIDFromBytes(bytes) + "\"", null, () -> Body.of(bytes), true);
    }

    private String text(String path, Snapshot snapshot) {
        return switch (path) {
            case ROBOTS -> robots();
            case INDEX -> index();
            default -> sitemap(language(path), snapshot);
        };
    }

    /** The ways out of the site are no pages, and the desk is nobody's but the editors'. */
    private String robots() {
        return "User-agent: *\nDisallow: /exit\nDisallow: /return\nDisallow: /edit\nDisallow: /q/\n"
                + "Disallow: /*/professionals/compare?\nDisallow: /*/professionals/refer?\n\nSitemap: "
                + url(INDEX) + "\n";
    }

    private String index() {
        return HEAD + languages().stream()
                .map(language -> "<sitemap><loc>" + url("/sitemap-" + language.tag() + ".xml") + "</loc></sitemap>\n")
                .collect(Collectors.joining("", "<sitemapindex xmlns=\"" + SITEMAPS + "\">\n", "</sitemapindex>\n"));
    }

    private String sitemap(@Nullable SiteLanguage language, Snapshot snapshot) {
        return HEAD + snapshot.pages().values().stream().map(RenderedPage::page).filter(page -> page.status() == 200)
                .map(Page::frame)
                .filter(frame -> frame.language() == language && !frame.isInSwedishAlone())
                .sorted((one, other) -> one.path().compareTo(other.path())).map(this::entry)
                .collect(Collectors.joining("",
                        "<urlset xmlns=\"" + SITEMAPS + "\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
                        "</urlset>\n"));
    }

    /** A page and the same page in every language, itself among them, as search engines want it. */
    private String entry(Frame frame) {
        return frame.translations().stream().filter(translation -> translation.language().isIndexed())
                .map(translation -> "<xhtml:link rel=\"alternate\" hreflang=\"" + translation.language().tag()
                        + "\" href=\"" + url(translation.address()) + "\"/>")
                .collect(Collectors.joining("", "<url><loc>" + url(frame.address()) + "</loc>", "</url>\n"));
    }

    private static List<SiteLanguage> languages() {
        return Arrays.stream(SiteLanguage.values()).filter(SiteLanguage::isIndexed).toList();
    }

    /** Addresses of ours need no escaping: they are lower-case letters, digits, hyphens and slashes. */
    private String url(String path) {
        return address.resolve(path).toString();
    }
}
