package se.forstasamtalet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.content.Originals;
import se.forstasamtalet.handout.BriefingPage;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.NeverSaid;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage.Seen;
import se.forstasamtalet.visitor.FindPage;
import se.forstasamtalet.visitor.GonePage;
import se.forstasamtalet.visitor.PlanPage;
import se.forstasamtalet.visitor.ReceiptPage;
import se.forstasamtalet.visitor.ReportPage;
import se.forstasamtalet.visitor.ServicePage;

/** What holds for every page: each test looks at all of them, in every language, by day, by night and on a holiday. */
@QuarkusTest
public class EveryPageTest {

    /** E.164, or a short number as Sweden has them. */
    private static final Pattern DIALLED = Pattern.compile("\\+46\\d{6,11}|\\d{3,6}");
    private static final Pattern LEFT_OVER = Pattern.compile("[{}]|NOT_FOUND|\\bnull\\b|Optional\\[|\\w+\\[\\w+=");
    /** Words that give a visit away in a window's name or an address. Addresses are ASCII. */
    private static final Pattern TELLING = Pattern.compile(
            "våld|slå|förövare|misshand|violen|abuse|beat|perpetrat|batter|عنف|ضرب|معتد|\\bvald|\\bslag|forovare",
            Pattern.CASE_INSENSITIVE);

    @Inject
    SiteConfig config;

    /** An address that {@code Addresses} does not know could be taken from a page by an area of the same name. */
    @Test
    void everyAddressIsAnAreasOrKnownAsAPages() {
        Set<String> areas = EveryPage.DIRECTORY.areas().stream().map(area -> area.slug().text())
                .collect(Collectors.toSet());
        List<String> unknown = EveryPage.seen(config).stream().filter(EveryPage.Seen::hasAddress)
                .map(seen -> seen.page().frame().path()).filter(path -> !path.isEmpty())
                .map(path -> path.split("/")[1])
                .filter(first -> !areas.contains(first) && !Addresses.isTaken(first)).distinct().toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void isValidHtml() {
        Map<String, Seen> different = new LinkedHashMap<>();
        Set<Style> styles = EnumSet.noneOf(Style.class);
        for (Seen seen : EveryPage.seen(config)) {
            // A style is the same wherever it stands, and a page without a door at all three moments: once is enough.
            String html = seen.html();
            for (Style style : Style.values()) {
                html = html.contains(style.css()) && !styles.add(style) ? html.replace(style.css(), "") : html;
            }
            different.putIfAbsent(html, seen);
        }
        assertNone(different.entrySet().parallelStream().flatMap(
                page -> HtmlValidator.messages(page.getKey()).stream().map(message -> page.getValue() + ": " + message))
                .toList());
    }

    @Test
    void hasOneMainHeadingAndSkipsNoLevel() {
        everyPage((seen, complaints) -> {
            List<Integer> levels = seen.document().select("h1, h2, h3, h4, h5, h6").stream()
                    .map(heading -> Integer.valueOf(heading.tagName().substring(1))).toList();
            if (levels.stream().filter(level -> level == 1).count() != 1 || levels.get(0) != 1) {
                complaints.add("headings " + levels);
            }
            for (int next = 1; next < levels.size(); next++) {
                if (levels.get(next) > levels.get(next - 1) + 1) {
                    complaints.add("skips a level: " + levels);
                }
            }
            seen.document().select("h1, h2, h3, h4").stream().filter(heading -> heading.text().isBlank())
                    .forEach(heading -> complaints.add("an empty " + heading.tagName()));
        });
    }

    @Test
    void saysItsLanguageAndDirection() {
        everyPage((seen, complaints) -> {
            Element html = seen.document().expectFirst("html");
            if (!html.attr("lang").equals(seen.language().tag())
                    || !html.attr("dir").equals(seen.language().direction())) {
                complaints.add(html.attributes().html());
            }
        });
    }

    @Test
    void runsNothingAndAsksForNothing() {
        everyPage((seen, complaints) -> {
            for (Element element : seen.document().select(
                    "script, noscript, iframe, object, embed, select, [style], [src], [srcset], [formaction]")) {
                complaints.add("not allowed here: " + element.shallowClone());
            }
            for (Element element : seen.document().getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    if (attribute.getKey().startsWith("on") || attribute.getValue().startsWith("javascript:")) {
                        complaints.add("a handler: " + attribute);
                    }
                }
            }
            List<String> styles = new ArrayList<>(List.of(Style.SITE.css()));
            if (seen.page().frame().forProfessionals()) {
                styles.add(Style.PROFESSIONALS.css());
            } else if (seen.isHandedOut() && !(seen.page() instanceof BriefingPage)) {
                styles.add(Style.CARDS.css());
            }
            if (!seen.document().select("style").stream().map(Element::data).toList().equals(styles)) {
                complaints.add("another style than the one the policy allows");
            }
        });
    }

    /**
     * Each form has one field: what is typed goes into the body of a request, and no browser is asked to remember or
     * check it.
     */
    @Test
    void asksForNothingButWordsToSearchForOrWhatIsWrong() {
        everyPage((seen, complaints) -> {
            Elements forms = seen.document().select("form");
            String search = seen.page().frame().forProfessionals() ? "/professionals/search" : "/find";
            String own = seen.page() instanceof ReportPage || seen.page() instanceof ReceiptPage
                    ? seen.page().frame().address() : seen.page().frame().to(search);
            for (Element form : forms) {
                boolean isDiscreet = form.attr("method").equals("post") && form.attr("action").equals(own)
                        && form.attr("autocomplete").equals("off");
                if (!isDiscreet || !form.select("input, button, select, textarea").eachAttr("name").equals(List.of("q"))
                        || !form.select("[type=hidden]").isEmpty()) {
                    complaints.add(form.outerHtml());
                }
            }
            // Where nothing was found one press says so; it sends nothing that was typed.
            int presses = seen.page() instanceof FindPage ? seen.document().select("form > button[value]").size() : 0;
            if (seen.document().select("input, textarea, button").size() != 2 * forms.size() - presses
                    || forms.size() > 1 + presses) {
                complaints.add(forms.size() + " forms and fields outside of them");
            }
            for (Element field : seen.document().select("input, textarea")) {
                boolean isDescribed = Arrays.stream(field.attr("aria-describedby").split(" "))
                        .allMatch(id -> seen.document().getElementById(id) != null);
                if (!field.attr("autocomplete").equals("off") || !field.attr("spellcheck").equals("false")
                        || !isDescribed
                        || seen.document().select("label[for=" + field.id() + "]").size() != 1
                        || field.id().isEmpty()) {
                    complaints.add(field.outerHtml());
                }
            }
        });
    }

    /** So that no kind of answer is forgotten here. */
    @Test
    void hasEveryKindOfAnswerAmongThem() {
        List<FindPage> answers = EveryPage.seen(config).stream().map(Seen::page).filter(FindPage.class::isInstance)
                .map(FindPage.class::cast).toList();
        Map<String, Predicate<FindPage>> kinds = Map.of("empty",
                page -> page.words().isEmpty() && page.notice().isEmpty(),
                "danger", page -> page.danger() != null && !page.danger().isEmpty(), "exposed", FindPage::isExposed,
                "refused", FindPage::isRefused,
                "plea", page -> !page.more().isEmpty(), "several", page -> page.results().size() > 1, "one",
                page -> page.results().size() == 1,
                "outside", page -> page.results().stream().anyMatch(result -> result.link() == null),
                "nothing", page -> page.results().isEmpty() && page.more().isEmpty() && !page.notice().isEmpty());
        kinds.forEach((kind, isIt) -> assertTrue(answers.stream().anyMatch(isIt), kind));
    }

    @Test
    void tellsNoOtherHostWhereItsReaderCameFrom() {
        everyPage((seen, complaints) -> {
            for (Element link : seen.document().select("[href]")) {
                String target = link.attr("href");
                boolean isOurs = target.startsWith("/") && !target.startsWith("//")
                        || target.startsWith("#") && seen.document().getElementById(target.substring(1)) != null;
                // A card is sent on from its giver's own phone: without a receiver, who is nobody's business.
                boolean isSentOn = seen.isHandedOut()
                        && (target.startsWith("sms:?&body=") || target.startsWith("mailto:?subject="));
                if (isOurs || link.tagName().equals("a") && (target.startsWith("tel:") || isSentOn)) {
                    continue;
                }
                boolean isDiscreet = link.tagName().equals("a") && target.startsWith("https://")
                        && Set.of(link.attr("rel").split(" ")).equals(Set.of("noreferrer", "noopener", "nofollow"));
                if (!isDiscreet || target.contains("utm_") || target.contains("fbclid") || target.endsWith(".pdf")) {
                    complaints.add(link.outerHtml());
                }
            }
        });
    }

    @Test
    void hasATitleThatSaysNothingToOthers() {
        everyPage((seen, complaints) -> {
            Stream.of(seen.document().title(), seen.page().frame().address(),
                    seen.document().select("meta[name=description]").attr("content"))
                    .filter(text -> text.isBlank() || TELLING.matcher(text).find()).forEach(complaints::add);
            // A service is called what it is called.
            String name = "";
            if (seen.page() instanceof ServicePage service) {
                name = service.name();
            } else if (seen.page() instanceof ReportPage report) {
                name = report.listing().text();
            }
            complaints.addAll(NeverSaid.inTitle(seen.language(), seen.document().title().replace(name, "")));
        });
    }

    /**
     * WCAG 2.4.2: whoever has two windows open must be able to tell them apart. A plan's steps all look the same, by
     * purpose.
     */
    @Test
    void hasATitleOfItsOwn() {
        Map<String, String> addresses = new ConcurrentHashMap<>();
        everyPage((seen, complaints) -> {
            String address = seen.page().frame().address();
            if (seen.hasAddress() && !(seen.page() instanceof PlanPage) && !address.equals(
                    addresses.merge(seen.language() + seen.document().title(), address, (first, same) -> first))) {
                complaints.add("shares its title: " + seen.document().title());
            }
        });
    }

    @Test
    void putsTheWayOutFirst() {
        everyPage((seen, complaints) -> {
            Element first = seen.document().select("a, button, input, select, textarea, summary, [tabindex]").first();
            if (first == null || !first.attr("href").equals("/exit") || !first.hasClass("exit")) {
                complaints.add("first is " + first);
            }
            if (!seen.document().select("[tabindex], [accesskey], [autofocus]").isEmpty()) {
                complaints.add("changes the order of focus");
            }
        });
    }

    @Test
    void pointsCalmlyOnceToThePageForThoseWhoAreHurt() {
        everyPage((seen, complaints) -> {
            int links = seen.document().select("a[href='" + seen.page().frame().to("/exposed") + "']:not([hreflang])")
                    .size();
            // Who says that he or she is hurt is answered with that page, before anything else.
            // Whoever looks for somebody may be looking for protection, and is told where that is.
            // And where a line for those who are hurt once stood, that page stands in its place.
            boolean isAnswer = seen.page() instanceof FindPage answer && (answer.isExposed() || answer.isRefused())
                    || seen.page() instanceof GonePage && seen.page().frame().forExposed();
            if (links != (seen.page().frame().forExposed() ? 0 : 1) + (isAnswer ? 1 : 0)) {
                complaints.add(links + " links");
            }
        });
    }

    @Test
    void linksToItsAccessibilityStatement() {
        everyPage((seen, complaints) -> {
            if (seen.document().select("footer a[href='" + seen.page().frame().to("/accessibility") + "']")
                    .size() != 1) {
                complaints.add("no link");
            }
        });
    }

    @Test
    void speaksEveryLanguageByItsOwnName() {
        everyPage((seen, complaints) -> {
            List<Element> names = seen.document().select(".tongues li > *");
            List<SiteLanguage> others = seen.page().frame().forProfessionals() ? SiteLanguage.OF_PROFESSIONALS
                    : List.of(SiteLanguage.values());
            List<SiteLanguage> languages = seen.page().frame().isInSwedishAlone() ? List.of(SiteLanguage.ORIGINAL)
                    : others;
            for (SiteLanguage other : languages) {
                Element name = names.get(languages.indexOf(other));
                boolean isThis = other == seen.language();
                boolean leadsThere = isThis ? name.tagName().equals("b")
                        : name.attr("href").equals("/" + other.tag() + seen.page().frame().path())
                                && name.attr("hreflang").equals(other.tag());
                if (!leadsThere || !name.text().equals(other.endonym()) || !name.attr("lang").equals(other.tag())
                        || !name.attr("dir").equals(other.direction())) {
                    complaints.add(name.outerHtml());
                }
            }
            if (names.size() != languages.size()) {
                complaints.add(names.size() + " languages");
            }
        });
    }

    /**
     * What is Swedish on a page in another language says so (WCAG 3.1.2): a name, a quotation. Everything else is in
     * the page's own language.
     */
    @Test
    void mixesNoLanguages() {
        Map<SiteLanguage, Set<String>> own = new EnumMap<>(SiteLanguage.class);
        for (SiteLanguage language : SiteLanguage.values()) {
            own.put(language, sentences(Stream
                    .of(Originals.messages(language).values(), Originals.guides(language).values(),
                            Originals.phrases().values().stream()
                                    .map(phrase -> phrase.texts().getOrDefault(language, "")).toList())
                    .flatMap(Collection::stream)));
        }
        everyPage((seen, complaints) -> {
            if (seen.language() == SiteLanguage.ORIGINAL || seen.language() == SiteLanguage.EASY_SWEDISH) {
                return;
            }
            for (Element element : seen.document().body().getAllElements()) {
                if (element.closest("[lang]").attr("lang").equals(seen.language().tag())) {
                    sentences(Stream.of(element.ownText())).stream().filter(own.get(SiteLanguage.ORIGINAL)::contains)
                            .filter(sentence -> !own.get(seen.language()).contains(sentence)).forEach(complaints::add);
                }
            }
        });
    }

    /** Sentences of two words or more: shorter ones may be the same by chance. */
    private static Set<String> sentences(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(text.split("(?<=[.?!:])\\s+|\\R")))
                .map(sentence -> sentence.replaceFirst("^([-#>]+|\\w+:) ", "").strip())
                .filter(sentence -> sentence.contains(" ")).collect(Collectors.toSet());
    }

    @Test
    void writesNumbersSoThatTheyCanBeDialledAndRead() {
        everyPage((seen, complaints) -> {
            for (Element link : seen.document().select("a[href^=tel:]")) {
                String dialled = link.attr("href").substring("tel:".length());
                String written = link.select("bdi[dir=ltr]").text();
                // 020-555 666 is +4620555666: the same digits but for the beginning.
                String digits = written.replaceAll("[^0-9]", "").replaceFirst("^0", "");
                if (!DIALLED.matcher(dialled).matches() || digits.isEmpty()
                        || !dialled.replace("+46", "").equals(digits)) {
                    complaints.add(link.outerHtml());
                }
                // At 200 % on the smallest phone a line may end between two groups, never within one.
                if (written.matches(".*[ -].*")
                        && !String.join(" ", link.select("bdi .group").eachText()).equals(written)) {
                    complaints.add("may break within a group: " + link.outerHtml());
                }
            }
        });
    }

    @Test
    void leavesNoHoleInItsText() {
        everyPage((seen, complaints) -> {
            seen.document().select("style").remove();
            List<String> texts = new ArrayList<>(List.of(seen.document().title(), seen.document().body().text()));
            seen.document().getAllElements()
                    .forEach(element -> element.attributes().forEach(attribute -> texts.add(attribute.getValue())));
            texts.stream().filter(text -> LEFT_OVER.matcher(text).find()).forEach(complaints::add);
            for (Element element : seen.document().body().select("a, p, li, dt, dd, blockquote, cite, bdi, b")) {
                if (element.text().isBlank()) {
                    complaints.add("says nothing: " + element.outerHtml());
                }
            }
        });
    }

    private void everyPage(BiConsumer<Seen, Collection<String>> look) {
        List<Seen> all = EveryPage.seen(config);
        assertFalse(all.isEmpty());
        assertNone(all.parallelStream().flatMap(seen -> {
            List<String> found = new ArrayList<>();
            // Each look gets a page of its own: some take away what they do not want to read.
            look.accept(new Seen(seen.moment(), seen.page(), seen.hasAddress(), seen.html(), seen.document().clone()),
                    found);
            return found.stream().map(complaint -> seen + ": " + complaint);
        }).toList());
    }

    public static void assertNone(List<String> complaints) {
        assertTrue(complaints.isEmpty(),
                () -> complaints.size() + " complaints, the first of them:\n" + String.join("\n",
                        complaints.subList(0, Math.min(12, complaints.size()))));
    }
}
