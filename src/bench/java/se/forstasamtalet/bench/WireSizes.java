package se.forstasamtalet.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.publication.Padding;
import se.forstasamtalet.site.RawHttp;
import se.forstasamtalet.site.RawHttp.Reply;

/** Walks the whole site from its front pages, link by link, and weighs every page as it comes over the wire. */
final class WireSizes {

    /** To a page, and not to a place or a choice on one. */
    private static final Pattern INNER_LINK = Pattern.compile("href=\"(/[^\"?#]*)\"");
    private static final Predicate<String> IS_NO_PAGE = Pattern.compile("/exit|/icon[.]svg|/api/.*|.*/pack")
            .asMatchPredicate();

    private WireSizes() {}

    /** How many pages there are of each size in bytes: status line, headers and body. */
    static SortedMap<Integer, Integer> of(RawHttp site) throws IOException {
        Deque<String> ahead = new ArrayDeque<>();
        Arrays.stream(SiteLanguage.values()).forEach(language -> ahead.add("/" + language.tag()));
        Set<String> seen = new HashSet<>(ahead);
        SortedMap<Integer, Integer> sizes = new TreeMap<>();
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            Reply page = site.get(address);
            if (page.status() != 200 || page.size() % Padding.SIZE != 0) {
                throw new IllegalStateException(
                        address + " answers " + page.status() + " in " + page.size() + " bytes");
            }
            sizes.merge(page.size(), 1, Integer::sum);
            for (Matcher link = INNER_LINK.matcher(page.text()); link.find();) {
                if (!IS_NO_PAGE.test(link.group(1)) && seen.add(link.group(1))) {
                    ahead.add(link.group(1));
                }
            }
        }
        return sizes;
    }
}
