package se.forstasamtalet.page;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.publication.SnapshotBuilder;

/** Every page there is, in every language, at the moments when pages differ most: by day, by night and on a holiday. */
public final class EveryPage {

    public static final Instant OPEN_DAY = OffsetDateTime.parse("2026-11-24T10:00:00+01:00").toInstant();
    public static final Instant NIGHT = OffsetDateTime.parse("2026-11-22T02:00:00+01:00").toInstant();
    /** Midsummer Eve: no public holiday by law, but everybody's. */
    public static final Instant HOLIDAY = OffsetDateTime.parse("2026-06-19T10:00:00+02:00").toInstant();
    private static final List<Instant> MOMENTS = List.of(OPEN_DAY, NIGHT, HOLIDAY);

    public static final Content CONTENT = ContentFolder.read(Path.of("content"));
    public static final Directory DIRECTORY = CONTENT.directory(CONTENT.listings());

    private static List<Seen> seen;

    private EveryPage() {
    }

    /**
     * A page as it was rendered.
     *
     * @param hasAddress whether it stands at an address of its own; the others are shown when something is not right
     */
    record Seen(Instant moment, Page page, boolean hasAddress, String html, Document document) {

        SiteLanguage language() {
            return page.frame().language();
        }

        /** What names it in a complaint. */
        @Override
        public String toString() {
            return page.getClass().getSimpleName() + " " + page.frame().address() + " at " + moment;
        }
    }

    /** Rendered once and looked at by many tests, which only read. */
    static synchronized List<Seen> seen(SiteConfig config) {
        if (seen == null) {
            List<Seen> all = new ArrayList<>();
            for (Instant moment : MOMENTS) {
                for (SiteLanguage language : SiteLanguage.values()) {
                    Pages pages = pages(config, language, moment);
                    pages.all().map(page -> see(moment, page, true)).forEach(all::add);
                    withoutAddress(pages, config).map(page -> see(moment, page, false)).forEach(all::add);
                }
            }
            seen = List.copyOf(all);
        }
        return seen;
    }

    public static Pages pages(SiteConfig config, SiteLanguage language, Instant moment) {
        return new Pages(DIRECTORY, CONTENT, config, language, moment);
    }

    private static Stream<Page> withoutAddress(Pages pages, SiteConfig config) {
        return Stream.concat(
                Stream.of(pages.notFound(), pages.moved("/sv/nacka"), pages.moved(config.exit().toString())),
                SnapshotBuilder.FAILURES.stream().map(pages::error));
    }

    private static Seen see(Instant moment, Page page, boolean hasAddress) {
        String html = page.html();
        return new Seen(moment, page, hasAddress, html, Jsoup.parse(html));
    }
}
