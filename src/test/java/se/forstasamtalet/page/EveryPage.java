package se.forstasamtalet.page;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Gone;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.handout.CardPage;
import se.forstasamtalet.handout.Handouts;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.professional.ProfessionalPages;
import se.forstasamtalet.publication.SnapshotBuilder;
import se.forstasamtalet.report.Outcome;
import se.forstasamtalet.report.Receipt;
import se.forstasamtalet.report.ReportStatus;
import se.forstasamtalet.report.Reports.Taken;
import se.forstasamtalet.report.Scrubbed;
import se.forstasamtalet.search.Findings;
import se.forstasamtalet.search.Search;
import se.forstasamtalet.visitor.GonePage;
import se.forstasamtalet.visitor.Pages;
import se.forstasamtalet.visitor.ReportPages;
import se.forstasamtalet.visitor.ReportPages.Complaint;

/** Every page there is, in every language, at the moments when pages differ most: by day, by night and on a holiday. */
public final class EveryPage {

    public static final Instant OPEN_DAY = OffsetDateTime.parse("2026-11-24T10:00:00+01:00").toInstant();
    public static final Instant NIGHT = OffsetDateTime.parse("2026-11-22T02:00:00+01:00").toInstant();
    /** Midsummer Eve: no public holiday by law, but everybody's. */
    public static final Instant HOLIDAY = OffsetDateTime.parse("2026-06-19T10:00:00+02:00").toInstant();
    public static final List<Instant> MOMENTS = List.of(OPEN_DAY, NIGHT, HOLIDAY);

    public static final Content CONTENT = ContentFolder.read(Path.of("content"));
    public static final Directory DIRECTORY = CONTENT.directory(CONTENT.listings());

    public static final Search SEARCH = Search.over(DIRECTORY);
    /** As long as what is read of a text, and nothing that compresses. */
    private static final String RANDOM = random(1);
    /** For each kind of answer words that get it; the last ones for the longest pages. */
    public static final List<String> SEARCHES = List.of("Kissta", "Tuna", "Uppsala", "753 20", "jag vill dö",
            "min man slår mig", "min man slår mig i Nacka",
            "var bor min fru", "jag slår min fru", "jag slår min fru i Nacka, gratis på arabiska", "gruppbehandling",
            "manscentrum", "är det anonymt", "xqzvw",
            RANDOM, "jag slår " + RANDOM, "jag vill dö, Tuna eller Haga i Nacka " + RANDOM);
    private static final Map<String, Findings> FOUND = SEARCHES.stream()
            .collect(Collectors.toMap(typed -> typed, SEARCH::find, (same, again) -> same, LinkedHashMap::new));

    /**
     * What is chosen on pages for professionals, by path: nothing that fits, what fits, everything at once, and what is
     * not there to choose.
     */
    public static final Map<String, List<String>> CHOSEN = Map.of(
            "/professionals/refer",
            List.of("area=nacka", "open_talks=yes", "group=yes&language=interpreter&price=free",
                    "area=solna&method=kbt&adapted_for=honour", "area=salem&age=18-20&language=so&open_talks=yes",
                    "area=nowhere&constructor=prototype&group=%3Cscript%3E"),
            "/professionals/compare",
            List.of("service=atv-nacka", "area=salem",
                    "service=atv-nacka&service=atv-taby&service=rvc-vast&service=manscentrum",
                    "service=112"),
            "/professionals/survey/7", List.of("as_of=2024-12-31"));

    /** Sheets on areas, but for one of each sort: they are all alike. */
    private static final Pattern SHEET = Pattern.compile("/professionals/area/(?!(haninge|jarva|stockholm)$).*");

    private static List<Seen> seen;

    private EveryPage() {}

    /**
     * A page as it was rendered.
     *
     * @param hasAddress whether it stands at an address of its own; the others are shown when something is not right
     */
    public record Seen(Instant moment, Page page, boolean hasAddress, String html, Document document) {

        public SiteLanguage language() {
            return page.frame().language();
        }

        /** Whether it is something that one prints and hands out. */
        public boolean isHandedOut() {
            return page.getClass().getPackage().equals(Handouts.class.getPackage());
        }

        /** What names it in a complaint. */
        @Override
        public String toString() {
            return page.getClass().getSimpleName() + " " + page.frame().address() + " at " + moment;
        }
    }

    /** Letters of all the scripts there are, as many of a rare one as of a common one. */
    public static String random(long seed) {
        Random random = new Random(seed);
        List<Integer> beginnings = List.of((int) 'a', 0xe0, 0x3b1, 0x430, 0x5d0, 0x620, 0x905, 0xe01, 0x10d0, 0x1200,
                0x4e00, 0xac00, 0x20000);
        StringBuilder text = new StringBuilder();
        while (text.length() < 600) {
            int letter = beginnings.get(random.nextInt(beginnings.size())) + random.nextInt(24);
            text.appendCodePoint(Character.isLetter(letter) ? letter : ' ');
        }
        return text.toString();
    }

    /** Rendered once and looked at by many tests, which only read. */
    public static synchronized List<Seen> seen(SiteConfig config) {
        if (seen == null) {
            seen = Stream.of(SiteLanguage.values()).parallel()
                    .flatMap(language -> MOMENTS.stream().flatMap(moment -> seen(config, language, moment))).toList();
        }
        return seen;
    }

    /** What stands at an address of its own by night, when there is most to say. */
    public static List<Seen> byNight(SiteConfig config, SiteLanguage language) {
        return seen(config).stream()
                .filter(seen -> seen.hasAddress() && seen.moment().equals(NIGHT) && seen.language() == language)
                .toList();
    }

    private static Stream<Seen> seen(SiteConfig config, SiteLanguage language, Instant moment) {
        Pages pages = pages(config, language, moment);
        return Stream.concat(
                Stream.of(pages.all(), professionals(language, moment), reportForms(pages),
                        handedOut(config, language, moment)).flatMap(all -> all)
                        .map(page -> see(moment, page, true)),
                withoutAddress(pages, config, moment).map(page -> see(moment, page, false)));
    }

    /** The same site at another address. */
    public static SiteConfig at(URI address, SiteConfig config) {
        return (SiteConfig) Proxy.newProxyInstance(SiteConfig.class.getClassLoader(), new Class<?>[]{SiteConfig.class},
                (proxy, method, arguments) -> method.getName().equals("address") ? address
                        : method.invoke(config, arguments));
    }

    public static Pages pages(SiteConfig config, SiteLanguage language, Instant moment) {
        return new Pages(DIRECTORY, CONTENT, config, language, moment);
    }

    /**
     * Areas with short names and long ones; HandoutsTest looks at those of all areas. Paper does not know what time it
     * is.
     */
    private static Stream<Page> handedOut(SiteConfig config, SiteLanguage language, Instant moment) {
        Handouts handouts = new Handouts(DIRECTORY, CONTENT, config, language, moment);
        Stream<Page> areas = Stream.of("nacka", "enskede-arsta-vantor", "stockholms-lan")
                .flatMap(area -> handouts.of(DIRECTORY.area(new Slug(area)).orElseThrow()));
        return moment == OPEN_DAY ? Stream.concat(handouts.forAll(), areas) : areas.filter(CardPage.class::isInstance);
    }

    private static Stream<Page> withoutAddress(Pages pages, SiteConfig config, Instant moment) {
        return Stream.of(
                Stream.of(pages.notFound(), pages.moved("/sv/nacka"), pages.moved(config.exit().toString())),
                SnapshotBuilder.FAILURES.stream().map(pages::error),
                gone(pages, config, moment),
                CHOSEN.entrySet().stream().flatMap(one -> one.getValue().stream().flatMap(
                        query -> chosen(pages, one.getKey(), query, moment))),
                ofProfessionals(pages, moment),
                FOUND.entrySet().stream().map(found -> pages.found(found.getKey(), found.getValue())),
                reports(pages.reports())).flatMap(all -> all);
    }

    /** What stands where something was taken away, one of each kind. */
    private static Stream<Page> gone(Pages pages, SiteConfig config, Instant moment) {
        List<Gone> taken = Stream.of("/service/116016", "/service/manscentrum", "/nacka")
                .map(path -> pages.reports().listing(path).orElseThrow())
                .map(listing -> new Gone(listing, LocalDate.parse("2026-11-02"))).toList();
        Set<UUID> ids = taken.stream().map(gone -> gone.listing().id()).collect(Collectors.toSet());
        Directory left = DIRECTORY.of(DIRECTORY.listings().filter(one -> !ids.contains(one.id())).toList());
        return new Pages(left.withGone(taken), CONTENT, config, pages.notFound().frame().language(), moment).all()
                .filter(GonePage.class::isInstance);
    }

    private static Stream<Page> chosen(Pages pages, String path, String query, Instant moment) {
        SiteLanguage language = pages.notFound().frame().language();
        return !SiteLanguage.OF_PROFESSIONALS.contains(language) ? Stream.of()
                : professionalPages(language, moment).chosen(path, asked(query), day -> Optional.of(DIRECTORY))
                        .stream();
    }

    /** What professionals search for: nothing that is found, one thing, and as much as is shown. */
    private static Stream<Page> ofProfessionals(Pages pages, Instant moment) {
        SiteLanguage language = pages.notFound().frame().language();
        return !SiteLanguage.OF_PROFESSIONALS.contains(language) ? Stream.of()
                : Stream.of("", "xqzvw", "IGOR", "fou", "FREDA " + RANDOM)
                        .map(professionalPages(language, moment)::found);
    }

    private static Stream<Page> professionals(SiteLanguage language, Instant moment) {
        return !SiteLanguage.OF_PROFESSIONALS.contains(language) ? Stream.of()
                : professionalPages(language, moment).makers().map(Supplier::get)
                        .filter(page -> !SHEET.matcher(page.frame().path()).matches());
    }

    /** The pages for professionals, in a language that they are in. */
    public static ProfessionalPages professionalPages(SiteLanguage language, Instant moment) {
        return new ProfessionalPages(DIRECTORY, CONTENT, language, moment);
    }

    /** One of each kind; they are all alike. */
    private static Stream<Page> reportForms(Pages pages) {
        return Stream
                .of("/nacka", "/stockholms-lan", "/service/valj-att-sluta", "/service/116016",
                        "/service/112")
                .map(path -> pages.reports().form(pages.reports().listing(path).orElseThrow()));
    }

    /** What reports and receipts are answered with. */
    private static Stream<Page> reports(ReportPages pages) {
        Listing line = pages.listing("/service/kvinnofridslinjen").orElseThrow();
        Listing area = pages.listing("/nacka").orElseThrow();
        Taken taken = new Taken(new Receipt("BKTW-RXDM-HPFG-CNVJ"),
                new Scrubbed("Numret är fel.\n" + Scrubbed.MARK + " <b>&", true, true));
        return Stream.of(
                Stream.of(pages.received(line, taken), pages.received(area, taken),
                        pages.form(line, "", Complaint.NOTHING_TYPED), pages.form(area, RANDOM, Complaint.TOO_MANY)),
                Stream.of(Complaint.UNKNOWN_CODE, Complaint.REGISTER_AWAY)
                        .map(complaint -> pages.receipt("BKTW", complaint)),
                Arrays.stream(Outcome.values())
                        .map(outcome -> pages
                                .receipt(new ReportStatus(outcome,
                                        outcome.isFinal() ? "Vi har ringt och frågat." : ""))))
                .flatMap(all -> all);
    }

    /** What stands in an address after the question mark, by name. */
    public static Map<String, List<String>> asked(String query) {
        return Stream.of(query.split("&")).map(one -> (one + "=").split("=", 2))
                .collect(Collectors.groupingBy(one -> one[0],
                        Collectors.mapping(
                                one -> URLDecoder.decode(one[1].replaceFirst("=$", ""), StandardCharsets.UTF_8),
                                Collectors.toList())));
    }

    private static Seen see(Instant moment, Page page, boolean hasAddress) {
        String html = page.html();
        return new Seen(moment, page, hasAddress, html, Jsoup.parse(html));
    }
}
