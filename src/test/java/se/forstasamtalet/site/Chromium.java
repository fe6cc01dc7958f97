package se.forstasamtalet.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.language.SiteLanguage;

/** The real browser of the tests: the machine's own Chromium, started once. */
public final class Chromium {

    /** One page of every kind, and areas that differ in what they can tell. */
    static final List<String> KINDS = List.of("", "/nacka", "/stockholm", "/haninge", "/upplands-bro", "/sundbyberg",
            "/stockholms-lan",
            "/service/rvc-innerstaden", "/service/valj-att-sluta", "/service/116016", "/guide/vad-raknas",
            "/find", "/report", "/report/nacka", "/exposed", "/about", "/privacy", "/accessibility", "/cards",
            "/cards/nacka", "/cards/nacka/poster",
            "/cards/nacka/embed", "/cards/briefing/polis", "/finns-inte", "/" + "x".repeat(2_000));

    /** What a browser does with windows, history and keys is seen in the whole one. */
    private static final Path WHOLE = Path.of("/usr/bin/chromium");
    /**
     * The same engine without all that lays out the same pages in half the time: how pages look is seen in it, where it
     * is installed.
     */
    private static final Path WITHOUT_WINDOWS = Path.of("/usr/bin/chromium-headless-shell");

    /**
     * A page that is looked at keeps one processor busy, so two are looked at at once: each by a thread with a browser
     * of its own.
     */
    private static final int EYES = 2;

    private static final ExecutorService LOOKING = Executors.newFixedThreadPool(EYES, task -> {
        Thread thread = new Thread(task, "browser");
        thread.setDaemon(true);
        return thread;
    });
    private static final ThreadLocal<Browser> OWN = ThreadLocal
            .withInitial(() -> launch(create(), Files.exists(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : WHOLE, List.of()));

    private static Playwright playwright;
    private static Browser browser;
    private static Browser browserThatRemembers;

    private Chromium() {}

    /** The same of the pages for professionals, in the languages that have them. */
    private static final List<String> KINDS_OF_PROFESSIONALS = Stream
            .of("", "/refer", "/refer?area=nacka", "/compare?service=atv-nacka&service=manscentrum&service=rvc-vast",
                    "/survey", "/survey/1", "/survey/7", "/pictures/refers", "/pictures/ways", "/gaps", "/glossary",
                    "/guide/lagen")
            .map(path -> "/professionals" + path).toList();

    /** The addresses of one page of every kind, in a language. */
    static Stream<String> kinds(SiteLanguage language) {
        List<String> professional = SiteLanguage.OF_PROFESSIONALS.contains(language) ? KINDS_OF_PROFESSIONALS
                : List.of();
        return Stream.concat(KINDS.stream(), professional.stream()).map(path -> "/" + language.tag() + path);
    }

    /** A visitor with an empty browser in which scripts do not run. */
    public static BrowserContext withoutScripts(int width, int height) {
        return withoutScripts(browser(), width, height);
    }

    static BrowserContext withoutScripts(Browser browser, int width, int height) {
        return browser
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(width, height));
    }

    public static synchronized Browser browser() {
        if (browser == null) {
            browser = launch(List.of());
        }
        return browser;
    }

    /** A browser that keeps pages for Back, as people's browsers do; Playwright else forbids it. */
    public static synchronized Browser thatRemembers() {
        if (browserThatRemembers == null) {
            browserThatRemembers = launch(List.of("--disable-back-forward-cache"));
        }
        return browserThatRemembers;
    }

    /**
     * Looks at every one of these, some at once and in no order.
     *
     * @param visitor opens a visitor in the browser it gets
     * @param look what happens on a page of that visitor's; on several threads
     */
    public static <T> void each(Stream<T> these, Function<Browser, BrowserContext> visitor, BiConsumer<Page, T> look) {
        Queue<T> left = these.collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
        List<CompletableFuture<Void>> looking = Stream.generate(() -> CompletableFuture.runAsync(() -> {
            try (BrowserContext own = visitor.apply(OWN.get())) {
                Page page = own.newPage();
                for (T one = left.poll(); one != null; one = left.poll()) {
                    look.accept(page, one);
                }
            }
        }, LOOKING)).limit(EYES).toList();
        try {
            looking.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            // What was expected and not seen is said as it would be on one thread.
            if (failed.getCause() instanceof Error seen) {
                throw seen;
            }
            throw failed;
        }
    }

    private static Browser launch(List<String> withoutArguments) {
        if (playwright == null) {
            playwright = create();
        }
        return launch(playwright, WHOLE, withoutArguments);
    }

    private static Playwright create() {
        Playwright created = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(created::close));
        return created;
    }

    private static Browser launch(Playwright playwright, Path program, List<String> withoutArguments) {
        return playwright.chromium().launch(new LaunchOptions()
                .setExecutablePath(program)
                .setArgs(List.of("--no-sandbox", "--disable-background-networking"))
                .setIgnoreDefaultArgs(withoutArguments));
    }

    /** What a script in the browser returns as a list of sentences, each saying what is wrong. */
    @SuppressWarnings("unchecked")
    public static List<String> complaints(Page page, String script) {
        List<String> found = (List<String>) page.evaluate(script);
        String address = page.url().replaceFirst("^https?://[^/]*", "") + " at " + page.viewportSize().width + " px: ";
        return found.stream().map(complaint -> address + complaint).toList();
    }
}
