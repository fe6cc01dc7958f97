package se.forstasamtalet.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Gone;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.handout.Handouts;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.RenderedOnce;
import se.forstasamtalet.professional.ProfessionalPages;
import se.forstasamtalet.publication.SecurityHeaders.Header;
import se.forstasamtalet.publication.Snapshot.Failure;
import se.forstasamtalet.publication.Snapshot.RenderedPage;
import se.forstasamtalet.search.Search;
import se.forstasamtalet.visitor.Pages;

/** Builds the next snapshot beside the old one, from which it takes every page that has not changed. */
public final class SnapshotBuilder {

    /** The statuses that the site answers with when it cannot give a page. */
    public static final List<Integer> FAILURES = List.of(400, 404, 405, 413, 414, 431, 500);

    /**
     * The only cookie a visitor can get: while it is there, every page leads to the neutral site, so that Back does not
     * bring ours up again. Its value is the same for everyone.
     */
    private static final Header DRAW_CURTAIN = new Header("set-cookie",
            "__Host-v=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=300");
    private static final Header DRAW_ASIDE = new Header("set-cookie",
            "__Host-v=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
    private static final Header CLEAR_CACHE = new Header("clear-site-data", "\"cache\"");
    private static final Header ALLOW = new Header("allow", "GET, HEAD");
    private static final String INNER_LINK = "href=\"/";
    private static final String ENDS_ADDRESS = "\"?#";

    private final Directory directory;
    private final Content content;
    private final SiteConfig config;
    private final Instant now;
    private final @Nullable Snapshot previous;

    /** @param previous the snapshot to take unchanged pages from */
    public SnapshotBuilder(Directory directory, Content content, SiteConfig config, Instant now,
            @Nullable Snapshot previous) {
        this.directory = ShownTexts.in(directory);
        this.content = content;
        this.config = config;
        this.now = now;
        this.previous = previous;
    }

    /**
     * @param publication the number of the publication that the directory stands for
     * @throws SnapshotException when a page does not fit, or a link leads nowhere
     */
    @SuppressWarnings("FutureReturnValueIgnored") // what was wrong is thrown; of closing nothing is to be told
    public Snapshot build(long publication) {
        try (WorkerPool cores = new WorkerPool()) {
            CompletableFuture<Search> search = search(publication, cores);
            try {
                return build(publication, search, cores);
            } catch (RuntimeException unfit) {
                // An index that no snapshot has would stay in memory, with its threads, at every try.
                search.thenAccept(made -> {
                    if (previous == null || !made.sharesIndexWith(previous.answers().search())) {
                        made.close();
                    }
                });
                throw unfit;
            }
        }
    }

    private Snapshot build(long publication, CompletableFuture<Search> search, WorkerPool cores) {
        RenderedOnce.makeRoom(SiteLanguage.values().length * (directory.areas().size() + directory.services().size()));
        Map<String, RenderedPage> pages = new ConcurrentHashMap<>();
        Map<String, RenderedPage> moved = new ConcurrentHashMap<>();
        Map<Failure, RenderedPage> failures = new ConcurrentHashMap<>();
        Map<SiteLanguage, Pages> makers = new ConcurrentHashMap<>();
        Map<SiteLanguage, Handouts> handedOut = new ConcurrentHashMap<>();
        Map<SiteLanguage, ProfessionalPages> professionals = SiteLanguage.OF_PROFESSIONALS.stream().collect(
                Collectors.toMap(Function.identity(),
                        language -> new ProfessionalPages(directory, content, language, now)));
        UnchangedPages untouched = previous != null && !now.isBefore(previous.from()) && now.isBefore(previous.until())
                ? UnchangedPages.between(previous.directory(), directory, now) : UnchangedPages.NOTHING;
        cores.all(Arrays.stream(SiteLanguage.values()).map(language -> () -> {
            Pages before = previous == null ? null : previous.answers().pages().get(language);
            makers.put(language, new Pages(directory, content, config, language, now, before));
            handedOut.put(language, new Handouts(directory, content, config, language, now));
        }));
        cores.all(makers.entrySet().stream().flatMap(one -> {
            Pages all = one.getValue();
            String root = "/" + one.getKey().tag();
            Stream<Runnable> made = Stream.concat(all.makers(untouched.areas(), untouched.services()),
                    Stream.ofNullable(professionals.get(one.getKey())).flatMap(ProfessionalPages::makers))
                    .map(maker -> () -> put(pages, maker.get()));
            Stream<Runnable> kept = Stream
                    .concat(untouched.areas().stream().map(Addresses::area),
                            untouched.services().stream().flatMap(slug -> directory.service(slug).stream())
                                    .map(service -> Addresses.service(service.pageName())))
                    .map(path -> root + path)
                    .map(address -> () -> pages.put(address, before(Snapshot::pages, address)));
            Stream<Runnable> ways = Stream
                    .of(Stream.of(root), Addresses.SAID.values().stream().map(page -> root + page),
                            Stream.concat(directory.areas().stream().map(Area::slug), goneAreas())
                                    .map(slug -> root + Addresses.area(slug)))
                    .flatMap(targets -> targets)
                    .map(target -> () -> moved.put(target, stand(all.moved(target), before(Snapshot::moved, target),
                            303, new Header("location", target))));
            // The pages of lines for people who are hurt once had telling addresses.
            Stream<Runnable> old = Stream.concat(directory.services().stream(), goneServices())
                    .filter(service -> !service.pageName().equals(service.slug()))
                    .map(service -> () -> moved.put(root + Addresses.service(service.slug()),
                            elsewhere(all, root + Addresses.service(service.slug()),
                                    root + Addresses.service(service.pageName()))));
            Stream<Runnable> refusals = FAILURES.stream().map(status -> new Failure(status, one.getKey()))
                    .map(failure -> () -> failures.put(failure, failure(all, failure)));
            return Stream.of(made, kept, ways, old, refusals).flatMap(pieces -> pieces);
        }));
        AreaNames shortNames = shortNames();
        HandoutResponses handouts = new HandoutResponses(Map.copyOf(handedOut), Map.copyOf(makers), shortNames,
                previous == null ? null : previous.handouts());
        checkLinks(pages, handouts, cores);
        Pages original = new Pages(directory, content, config, SiteLanguage.ORIGINAL, now);
        String out = original.moved(config.exit().toString()).html();
        Header exit = new Header("location", config.exit().toString());
        return new Snapshot(publication, directory, now, directory.nextChange(now), new HashMap<>(pages),
                new HashMap<>(moved),
                new HashMap<>(failures), shortNames,
                new SearchResponses(search.join(), Map.copyOf(makers), professionals), handouts,
                answer(out, 1, 303, exit, DRAW_CURTAIN, CLEAR_CACHE), answer(out, 1, 303, exit),
                answer(original.moved("/").html(), 1, 303, new Header("location", "/"), DRAW_ASIDE), icon());
    }

    private Stream<Slug> goneAreas() {
        return directory.gone().stream().map(Gone::listing).filter(Area.class::isInstance).map(Listing::slug);
    }

    private Stream<Service> goneServices() {
        return directory.gone().stream().map(Gone::listing).filter(Service.class::isInstance).map(Service.class::cast);
    }

    /** What people type, above it what was ever printed, and the pages by need as one says them. */
    private AreaNames shortNames() {
        Map<Slug, Slug> names = new HashMap<>();
        goneAreas().forEach(slug -> names.put(slug, slug));
        names.putAll(directory.shortNamesToAreas());
        content.printed().stream().filter(one -> directory.area(one.area()).isPresent())
                .forEach(one -> names.put(one.name(), one.area()));
        Addresses.SAID.forEach((said, page) -> Stream.of(said, page.substring(1)).map(Slug::new)
                .forEach(name -> names.put(name, new Slug(page.substring(1)))));
        return new AreaNames(names);
    }

    /**
     * The index of this publication: the one there is when it finds the same, or a new one, made while the pages are
     * rendered.
     */
    private CompletableFuture<Search> search(long publication, WorkerPool cores) {
        Search before = previous == null ? null : previous.answers().search();
        return before != null && previous != null && previous.publication() == publication
                ? CompletableFuture.completedFuture(before)
                : cores.begin(() -> before == null ? Search.over(directory) : before.next(directory));
    }

    private <K> @Nullable RenderedPage before(Function<Snapshot, Map<K, RenderedPage>> kept, K key) {
        return previous == null ? null : kept.apply(previous).get(key);
    }

    /** @throws SnapshotException when another page stands at its address */
    private void put(Map<String, RenderedPage> pages, Page page) {
        String address = page.frame().address();
        if (pages.put(address, stand(page, before(Snapshot::pages, address), page.status())) != null) {
            throw new SnapshotException("two pages have one address: " + address, null);
        }
    }

    /** The page as an answer: the one it was before when nothing on it has changed. */
    static RenderedPage stand(Page page, @Nullable RenderedPage before, int status, Header... own) {
        if (before != null && before.page().equals(page)) {
            return before;
        }
        try {
            String html = page.html();
            return new RenderedPage(page, answer(html, page.mostSizes(), status, own), innerLinks(html));
        } catch (RuntimeException wrong) {
            throw new SnapshotException(page.frame().address() + ": " + wrong.getMessage(), wrong);
        }
    }

    /** What leads from an address that a page once had. */
    private RenderedPage elsewhere(Pages pages, String address, String target) {
        return stand(pages.moved(target), before(Snapshot::moved, address), 303, new Header("location", target));
    }

    private RenderedPage failure(Pages pages, Failure failure) {
        RenderedPage before = before(Snapshot::failures, failure);
        return switch (failure.status()) {
            case 404 -> stand(pages.notFound(), before, 404);
            case 405 -> stand(pages.error(405), before, 405, ALLOW, Answer.CLOSE);
            case 500 -> stand(pages.error(500), before, 500);
            default -> stand(pages.error(failure.status()), before, failure.status(), Answer.CLOSE);
        };
    }

    private static Answer answer(String html, int mostSizes, int status, Header... own) {
        Header[] headers = Arrays.copyOf(own, own.length + 1);
        headers[own.length] = Answer.HTML;
        return Answer.upTo(mostSizes, status, Padding.compress(html), headers);
    }

    private static Answer icon() {
        try (InputStream icon = SnapshotBuilder.class.getResourceAsStream("/assets/icon.svg")) {
            return Answer.of(200, Padding.compress(new String(icon.readAllBytes(), StandardCharsets.UTF_8)),
                    new Header("content-type", "image/svg+xml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the links of a page lead within the site, without what is chosen there and the place on it. */
    private static Set<String> innerLinks(String html) {
        Set<String> links = new HashSet<>();
        for (int at = html.indexOf(INNER_LINK); at >= 0; at = html.indexOf(INNER_LINK, at)) {
            int start = at + INNER_LINK.length() - 1;
            at = start;
            while (ENDS_ADDRESS.indexOf(html.charAt(at)) < 0) {
                at++;
            }
            links.add(html.substring(start, at));
        }
        return Set.copyOf(links);
    }

    /**
     * Every link within the site must lead to a page of the same snapshot, or to something that is made when it is
     * asked for.
     */
    private static void checkLinks(Map<String, RenderedPage> pages, HandoutResponses handouts, WorkerPool cores) {
        Set<String> links = ConcurrentHashMap.newKeySet();
        cores.all(pages.values().stream().map(standing -> () -> links.addAll(standing.leadsTo())));
        Set<String> dead = links.stream()
                .filter(link -> !pages.containsKey(ReportResponses.about(link))
                        && !link.startsWith(Addresses.API + "/"))
                .filter(link -> !link.equals(Addresses.EXIT) && !link.equals(Addresses.ICON))
                .filter(link -> !handouts.isThere(link)).collect(Collectors.toSet());
        if (!dead.isEmpty()) {
            Set<String> from = new TreeSet<>();
            pages.forEach((address, standing) -> standing.leadsTo().stream().filter(dead::contains)
                    .forEach(link -> from.add(address + " leads to " + link)));
            throw new SnapshotException("links that lead nowhere: " + from, null);
        }
    }
}
