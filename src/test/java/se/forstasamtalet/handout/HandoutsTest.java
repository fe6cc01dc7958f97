package se.forstasamtalet.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.NeverSaid;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.page.HtmlValidator;
import se.forstasamtalet.page.Page;

/** What one hands out: every area in every language. */
@QuarkusTest
class HandoutsTest {

    private static final Pattern VIOLENCE = Pattern.compile(
            "våld|misshand|förövare|violen|abuse|väkival|خشونت|عنف|توندوتیژ|ዓመጽ|rabshad|şiddet|przemoc",
            Pattern.CASE_INSENSITIVE);
    /** Names of services are said on the inside. */
    private static final Set<String> NAMES = EveryPage.DIRECTORY.services().stream().map(Service::name)
            .collect(Collectors.toSet());

    /** Texts that were found to say nothing to others. */
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();
    /** What a code looks like, by what it says. */
    private static final Map<String, String> PATHS = new ConcurrentHashMap<>();
    /** Every address there is, without its language. */
    private static final Set<String> THERE = new HashSet<>();

    @Inject
    SiteConfig config;

    // What a card says

    @Test
    void tellsTheLineMadeForThisAndAnotherForOtherTimes() {
        Card card = real(SiteLanguage.SWEDISH, EveryPage.NIGHT).of(area("nacka"));
        assertEquals("Välj att sluta", card.line().name());
        assertEquals("020-555 666", card.line().number().written());
        assertEquals(List.of("Måndag till fredag: 08:30 till 16:00. Inte på helgdagar."), card.line().hours());
        assertEquals("Du får vara anonym hela samtalet.", card.line().promise());
        assertEquals("Hjälplinjen", card.otherwise().name());
        assertEquals(List.of("Dygnet runt."), card.otherwise().hours());
        assertEquals("https://samtalet.example/sv/nacka", card.code().text());
        assertEquals("QR-kod till sidan för Nacka", card.codeName(), "it is heard as what it is");
        assertEquals("Utgivet 2026-11", card.issued());
    }

    /** An address that one says aloud, in the reader's language, and who answers those who need that. */
    @ParameterizedTest
    @CsvSource({"now, /ar/nu, Välj att sluta", "write, /ar/skriv, Välj att sluta", "meet, /ar/motas, Välj att sluta",
        "young, /ar/ung, Bris", "worried, /ar/orolig, Kvinnofridslinjen"})
    void leadsToThePageOfANeed(String need, String path, String line) {
        Page page = handouts(config, SiteLanguage.ARABIC).at("/cards/" + need).orElseThrow();
        Card card = ((CardPage) page).card();
        assertEquals(path, card.address().path());
        assertEquals(card.address().link(), card.code().text());
        assertEquals(line, card.line().name());
        assertEquals(SiteLanguage.ARABIC, card.placeLanguage());
        assertTrue(((CardPage) page).first().cards().stream().anyMatch(door -> door.service().equals(line)), line);
        assertEquals(List.of("/ar/" + need), Jsoup.parse(page.html()).select("main ul a[href$=/" + need + "]")
                .eachAttr("href"));
        assertEquals(5, Paper.in(SiteLanguage.ARABIC).filter(paper -> handouts(config, SiteLanguage.ARABIC)
                .at("/cards/" + need + "/" + paper.path()).isPresent()).count());
    }

    /**
     * By day, by night and on a holiday of the same month: the same words to the letter, so paper is never wrong about
     * the hour.
     */
    @ParameterizedTest
    @EnumSource
    void doesNotKnowWhatTimeItIs(SiteLanguage language) {
        for (Area area : EveryPage.DIRECTORY.areas()) {
            Card byDay = real(language, EveryPage.OPEN_DAY).of(area);
            assertEquals(byDay, real(language, EveryPage.NIGHT).of(area));
            assertNotEquals(byDay,
                    real(language, OffsetDateTime.parse("2026-12-01T10:00:00+01:00").toInstant()).of(area),
                    "the month is another");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"non_profit|Du får vara anonym hela samtalet.",
        "advice|Du får vara anonym hela samtalet.",
        "unknown|Fråga innan du säger vem du är.",
        "health_record|Vården skriver ned vad ni talar om. Du kan inte vara anonym.", "none|Du kan inte vara anonym."})
    void promisesAnonymityOnlyWhereTheRecordsBasisCarriesIt(String basis, String promise) {
        List<Listing> listings = World.CONTENT.listings().stream()
                .map(listing -> listing.slug().text().equals("vandpunkten")
                        ? World.service("vandpunkten", document -> document.withObject("/anonymity").put("basis", basis)
                                .put("until", "whole_contact"))
                        : listing)
                .toList();
        assertEquals(promise, cards(World.CONTENT.directory(listings), SiteLanguage.SWEDISH, EveryPage.OPEN_DAY)
                .of(World.area("sundvik")).line().promise());
    }

    @Test
    void printsTheNewestNameOfAnArea() {
        Card card = cards(World.DIRECTORY, SiteLanguage.ENGLISH, EveryPage.OPEN_DAY).of(World.area("sundvik"));
        assertEquals("/en/sundvik", card.address().path());
    }

    @Test
    void saysOfATrialThatItIsOneOnEverythingThatCanBePrintedOrShown() {
        Handouts handouts = handouts(EveryPage.at(URI.create("http://localhost:8080"), config), SiteLanguage.SWEDISH);
        handouts.of(area("nacka")).filter(page -> !(page instanceof EmbedPage)).forEach(page -> {
            Document document = Jsoup.parse(page.html());
            assertFalse(document.select(".trial").isEmpty(), page.frame().address());
            boolean isOutside = page.frame().path().endsWith("outside");
            assertEquals(isOutside ? 0 : document.select(".card").size(), document.select(".card .trial").size(),
                    page.frame().address());
            assertEquals(document.select(".strip").size(), document.select(".strip .trial").size(),
                    page.frame().address());
        });
        handouts(config, SiteLanguage.SWEDISH).of(area("nacka"))
                .forEach(page -> assertTrue(Jsoup.parse(page.html()).select(".trial").isEmpty()));
    }

    // Every card of every area in every language, looked at once

    @ParameterizedTest
    @EnumSource
    void everyCardOfEveryAreaInEveryLanguage(Look look) {
        assertEquals(List.of(), walked().get(look).stream().limit(5).toList());
    }

    /** What each of them is looked at for. */
    private enum Look {

        ITS_CODE_AND_ITS_WORDS_ARE_ONE_ADDRESS {
            @Override
            boolean isRight(Page page, Document document) {
                Set<String> codes = new HashSet<>(document.select(".code").eachAttr("data-code"));
                Set<String> words = document.select(".address").stream().map(address -> "https://" + address.text())
                        .collect(Collectors.toSet());
                return codes.equals(words) && codes.size() <= 1
                        && codes.stream()
                                .allMatch(code -> code.matches("https://samtalet\\.example/[a-z]{2,4}/[a-z-]{2,14}"))
                        && document.select(".code").stream().allMatch(code -> code.select("path").attr("d")
                                .equals(PATHS.computeIfAbsent(code.attr("data-code"),
                                        link -> QrCode.of(link).path())));
            }
        },

        /** Whoever finds the card in a pocket, or reads the message over a shoulder, learns nothing. */
        ITS_OUTSIDE_ITS_STRIPS_AND_ITS_MESSAGE_SAY_NOTHING_TO_OTHERS {
            @Override
            boolean isRight(Page page, Document document) {
                Set<String> open = new HashSet<>(document.select(".outside .card, .strip").eachText());
                if (page instanceof CardPage card) {
                    open.add(card.message().subject());
                    open.add(card.message().text());
                }
                return open.stream().filter(text -> LOOKED_AT.add(page.frame().language() + text))
                        .allMatch(text -> NeverSaid.inTitle(page.frame().language(), text).isEmpty());
            }
        },

        NO_PAPER_HAS_A_WORD_FOR_VIOLENCE_BUT_IN_THE_NAME_OF_A_SERVICE {
            @Override
            boolean isRight(Page page, Document document) {
                Elements paper = document.select(".paper").clone();
                paper.select("[lang=sv]").stream().filter(name -> NAMES.contains(name.text())).forEach(Element::remove);
                return !VIOLENCE.matcher(paper.text()).find();
            }
        },

        IT_IS_SENT_ON_WITHOUT_A_RECEIVER {
            @Override
            boolean isRight(Page page, Document document) {
                return document.select("a[href^=sms], a[href^=mailto]").eachAttr("href").stream()
                        .allMatch(link -> link.matches("(sms:\\?&body=|mailto:\\?subject=)[A-Za-z0-9%&=._~*-]+"));
            }
        },

        ITS_TEXT_TO_COPY_IS_ITS_MESSAGE {
            @Override
            boolean isRight(Page page, Document document) {
                return !(page instanceof CardPage card)
                        || document.select(".copy").text().equals(card.message().text().replace('\u00a0', ' '))
                                && card.message().text().contains(card.card().line().number().written())
                                && card.message().text().contains(card.card().address().link());
            }
        },

        TEN_CARDS_STAND_ON_A_SHEET_AND_EIGHT_STRIPS_ON_A_POSTER {
            @Override
            boolean isRight(Page page, Document document) {
                return !(page instanceof PaperPage paper) || document.select(".paper").size() == 1
                        && document.select(".card")
                                .size() == (paper.paper() == Paper.LEAFLET || paper.paper() == Paper.POSTER ? 0 : 10)
                        && document.select(".strip").size() == (paper.paper() == Paper.POSTER ? 8 : 0);
            }
        },

        A_CARD_IN_TWO_LANGUAGES_TELLS_THE_SAME_IN_SWEDISH {
            @Override
            boolean isRight(Page page, Document document) {
                return !(page instanceof PaperPage paper) || paper.inSwedish() == null
                        || document.select(".facts[lang=sv][dir=ltr]").first().text()
                                .contains(paper.inSwedish().line().promise())
                                && document.select(".facts").first().text().contains(paper.card().line().promise())
                                && paper.inSwedish().line().number().equals(paper.card().line().number());
            }
        },

        A_LINK_FOR_OTHER_SITES_IS_PLAIN_HTML_AND_LOOKS_AS_IT_IS_SHOWN {
            @Override
            boolean isRight(Page page, Document document) {
                if (!(page instanceof EmbedPage embed)) {
                    return true;
                }
                Document pasted = Jsoup.parseBodyFragment(document.select("pre").text());
                return pasted.body().select("*").stream().skip(1).map(Element::tagName).toList()
                        .equals(List.of("section", "h2", "p", "a"))
                        && pasted.text().equals(document.select(".preview").text())
                        && pasted.select("section").attr("lang").equals(page.frame().language().tag())
                        && pasted.select("a").attr("href").equals(embed.link())
                        && pasted.select("a").attr("rel").equals("noreferrer");
            }
        },

        EACH_OF_ITS_LINKS_LEADS_SOMEWHERE {
            @Override
            boolean isRight(Page page, Document document) {
                return document.select("[href^=/]").eachAttr("href").stream().allMatch(
                        link -> THERE.contains(link.replaceFirst("^/[^/]+", "")) || link.matches("/(exit|icon.svg)"));
            }
        };

        abstract boolean isRight(Page page, Document document);
    }

    private static Map<Look, List<String>> walked;

    private synchronized Map<Look, List<String>> walked() {
        if (walked == null) {
            walked = new EnumMap<>(Look.class);
            EveryPage.pages(config, SiteLanguage.SWEDISH, EveryPage.OPEN_DAY).all()
                    .forEach(page -> THERE.add(page.frame().path()));
            EveryPage.professionalPages(SiteLanguage.ORIGINAL, EveryPage.OPEN_DAY).makers()
                    .forEach(page -> THERE.add(page.get().frame().path()));
            Handouts swedish = handouts(config, SiteLanguage.SWEDISH);
            Stream.concat(swedish.forAll(), EveryPage.DIRECTORY.areas().stream().flatMap(swedish::of))
                    .forEach(page -> THERE.add(page.frame().path()));
            EveryPage.DIRECTORY.areas().forEach(area -> THERE.add("/cards/" + area.slug() + "/pack"));
            EveryPage.CONTENT.policeAreas().forEach(area -> THERE.add("/cards/" + area.slug() + "/pack"));
            Arrays.stream(Look.values()).forEach(look -> walked.put(look, new CopyOnWriteArrayList<>()));
            Stream.of(SiteLanguage.values()).parallel().flatMap(this::walk).forEach(page -> {
                Document document = Jsoup.parse(page.html());
                Arrays.stream(Look.values()).filter(look -> !look.isRight(page, document))
                        .forEach(look -> walked.get(look).add(page.frame().address()));
            });
        }
        return walked;
    }

    /**
     * All of an area but its papers, which say the same card in five ways: one for each area, another in the next
     * language.
     */
    private Stream<Page> walk(SiteLanguage language) {
        Handouts handouts = handouts(config, language);
        List<Area> areas = List.copyOf(EveryPage.DIRECTORY.areas());
        return Stream.concat(handouts.forAll(),
                IntStream.range(0, areas.size()).boxed().flatMap(place -> handouts.of(areas.get(place))
                        .filter(page -> !(page instanceof PaperPage paper)
                                || paper.paper().ordinal() == (place + language.ordinal()) % Paper.values().length)));
    }

    // The way there

    /** From the list to a code that fills the screen: the area or the place is one link, the language another. */
    @ParameterizedTest
    @EnumSource
    void everyAreaAndEveryPlaceIsOneLinkAway(SiteLanguage language) {
        Document list = Jsoup.parse(handouts(config, language).at("/cards").orElseThrow().html());
        Set<String> links = new HashSet<>(list.select("main a").eachAttr("href"));
        Set<String> names = new HashSet<>(list.select(".places a").eachText());
        for (Area area : EveryPage.DIRECTORY.areas()) {
            boolean isCity = area.slug().text().equals("stockholm");
            assertTrue(isCity || links.contains("/" + language.tag() + "/cards/" + area.slug()), area.name());
            area.places()
                    .forEach(place -> assertTrue(
                            names.contains(place.name()) || names.contains(place.name() + " (" + area.name() + ")"),
                            place.name()));
        }
        Document card = Jsoup.parse(handouts(config, language).at("/cards/nacka").orElseThrow().html());
        assertEquals(1, card.select(".show .code").size());
        assertEquals(SiteLanguage.values().length - 1, card.select(".tongues a[href$=/cards/nacka]").size());
    }

    @Test
    void showsByNightWhoAnswersNow() {
        Document night = Jsoup.parse(
                new Handouts(EveryPage.DIRECTORY, EveryPage.CONTENT, config, SiteLanguage.ENGLISH, EveryPage.NIGHT)
                        .at("/cards/nacka").orElseThrow().html());
        assertEquals("tel:90390", night.select(".door .call").first().attr("href"));
        assertTrue(night.select(".soon").text().startsWith("Välj att sluta"), night.select(".soon").text());
        assertEquals(0, night.select(".soon a").size(), "a number that does not answer is no link");
    }

    @Test
    void aBriefingStandsInEveryLanguageAndSaysInWhichItIs() {
        for (SiteLanguage language : SiteLanguage.values()) {
            Document page = Jsoup.parse(handouts(config, language).at("/cards/briefing/polis").orElseThrow().html());
            String written = language == SiteLanguage.ENGLISH ? "en" : "sv";
            assertEquals(written, page.select("h1").parents().attr("lang"), language.tag());
            assertEquals(language.tag().equals(written) ? 0 : 1, page.select("main .note").size(), language.tag());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/card", "/cards/", "/cards/atlantis", "/cards/nacka/", "/cards/nacka/brev",
        "/cards/nacka/poster/x", "/cards/briefing",
        "/cards/briefing/tomten", "/cards/NACKA", "/cards/../nacka", "/cards/atlantis/pack", "/nacka"})
    void nothingStandsAtOtherAddresses(String path) {
        assertEquals(Optional.empty(), handouts(config, SiteLanguage.SWEDISH).at(path));
    }

    // The pack

    @Test
    void aPackNeedsNoNetworkAndLeadsNowhereButIntoItself() {
        for (String name : List.of("nacka", "polisen-sollentuna")) {
            Page pack = handouts(config, SiteLanguage.SWEDISH).at("/cards/" + name + "/pack").orElseThrow();
            Document file = Jsoup.parse(pack.html());
            assertEquals(List.of(), file.select("[src], script, link, img, iframe, form, [onload], [style]").stream()
                    .map(Element::outerHtml).toList());
            Set<String> ids = new HashSet<>(file.select("[id]").eachAttr("id"));
            assertEquals(file.select("[id]").size(), ids.size(), "every name is taken once");
            file.select("[href]").eachAttr("href")
                    .forEach(link -> assertTrue(link.startsWith("#") && ids.contains(link.substring(1)), link));
            assertEquals(file.select(".part").size(), file.select("nav a").size());
            assertTrue(file.select("meta[http-equiv=Content-Security-Policy]").attr("content")
                    .startsWith("default-src 'none'; style-src 'sha256-"));
            assertEquals(List.of(), NeverSaid.inTitle(SiteLanguage.SWEDISH, file.title() + " " + ((Pack) pack).file()));
        }
    }

    @Test
    void aPackIsValidHtml() throws Exception {
        String html = handouts(config, SiteLanguage.ARABIC).at("/cards/nacka/pack").orElseThrow().html();
        // The ten cards of a sheet are the same: one of them, and the last, are enough.
        List<String> cards = List.of(html.split("(?=<div class=\"card)"));
        String once = IntStream.range(0, cards.size())
                .filter(card -> card == 0 || !cards.get(card).equals(cards.get(card - 1))).mapToObj(cards::get)
                .collect(Collectors.joining());
        assertEquals(List.of(), HtmlValidator.messages(once));
    }

    @Test
    void aPackPrintsTheSamePapersAsThePages() {
        Document file = Jsoup
                .parse(handouts(config, SiteLanguage.SWEDISH).at("/cards/polisen-nacka/pack").orElseThrow().html());
        for (String area : List.of("nacka", "tyreso", "varmdo")) {
            for (SiteLanguage language : SiteLanguage.values()) {
                handouts(config, language).of(area(area)).filter(PaperPage.class::isInstance).map(PaperPage.class::cast)
                        .filter(page -> Paper.in(language).anyMatch(page.paper()::equals)).forEach(page -> {
                            Element inFile = file
                                    .getElementById(area + "-" + language.tag() + "-" + page.paper().path());
                            assertEquals(Jsoup.parse(page.html()).selectFirst(".paper").html(),
                                    inFile.selectFirst(".paper").html(), page.frame().address());
                        });
                assertEquals(1, file.getElementById(area + "-" + language.tag() + "-show").select(".code").size());
            }
        }
    }

    @Test
    void swedishNeedsNoSwedishBesideIt() {
        Document file = Jsoup
                .parse(handouts(config, SiteLanguage.SWEDISH).at("/cards/nacka/pack").orElseThrow().html());
        assertNull(file.getElementById("nacka-sv-two-languages"));
        assertNull(file.getElementById("nacka-sv-simple-two-languages"));
    }

    private static Handouts handouts(SiteConfig config, SiteLanguage language) {
        return new Handouts(EveryPage.DIRECTORY, EveryPage.CONTENT, config, language, EveryPage.OPEN_DAY);
    }

    private Cards real(SiteLanguage language, Instant moment) {
        return new Cards(EveryPage.DIRECTORY, EveryPage.CONTENT, config, language, moment, null);
    }

    private Cards cards(Directory directory, SiteLanguage language, Instant moment) {
        return new Cards(directory, World.CONTENT, config, language, moment, null);
    }

    private static Area area(String slug) {
        return EveryPage.DIRECTORY.areas().stream().filter(area -> area.slug().text().equals(slug)).findFirst()
                .orElseThrow();
    }
}
