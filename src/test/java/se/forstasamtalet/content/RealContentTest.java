package se.forstasamtalet.content;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Anonymity;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Door;
import se.forstasamtalet.directory.Eligibility;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.OpenTalks;
import se.forstasamtalet.directory.Route;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.directory.TaxonomyTerm;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.NeverSaid;
import se.forstasamtalet.language.SiteLanguage;

/** The real folder {@code content/}: what the survey says, and the traps in it. */
class RealContentTest {

    private static final Path FOLDER = Path.of("content");
    private static final Content CONTENT = ContentFolder.read(FOLDER);
    private static final Directory DIRECTORY = CONTENT.directory(CONTENT.listings());

    @Test
    void thereAreTwentySixMunicipalitiesElevenDistrictsAndACounty() {
        assertEquals(26, DIRECTORY.areas(Area.Kind.MUNICIPALITY).size());
        assertEquals(11, DIRECTORY.areas(Area.Kind.DISTRICT).size());
        assertEquals(List.of(area("stockholms-lan")), DIRECTORY.areas(Area.Kind.COUNTY));
        assertEquals(DIRECTORY.areas(Area.Kind.DISTRICT), DIRECTORY.within(area("stockholm")));
        assertEquals(DIRECTORY.areas(Area.Kind.MUNICIPALITY), DIRECTORY.within(area("stockholms-lan")));
    }

    @Test
    void everyMunicipalityHasACodeOfItsOwnAndATileOfItsOwn() {
        List<Area> municipalities = DIRECTORY.areas(Area.Kind.MUNICIPALITY);
        assertTrue(municipalities.stream().allMatch(one -> one.code().matches("01\\d\\d")));
        assertEquals(26, municipalities.stream().map(Area::code).distinct().count());
        assertEquals(26, municipalities.stream().map(Area::tile).distinct().count());
        assertEquals("0182", area("nacka").code());
        assertEquals("01", area("stockholms-lan").code());
    }

    @Test
    void anAreasAddressIsItsName() {
        assertEquals(Map.of(), DIRECTORY.areas().stream().filter(area -> !Slug.of(area.name()).equals(area.slug()))
                .collect(Collectors.toMap(Area::name, Area::slug)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "return", "api", "edit", "q", "icon-svg", "robots-txt", "sitemap-xml", "service",
        "find", "exposed", "guide",
        "cards", "professionals", "about", "privacy", "accessibility"})
    void noPlaceTakesAnAddressOfOurs(String ours) {
        assertFalse(DIRECTORY.shortNamesToAreas().containsKey(new Slug(ours)));
    }

    @ParameterizedTest
    @EnumSource
    void noPlaceTakesTheAddressOfALanguage(SiteLanguage language) {
        assertFalse(DIRECTORY.shortNamesToAreas().containsKey(new Slug(language.tag())));
        assertFalse(DIRECTORY.shortNamesToAreas().containsKey(new Slug(language.printedTag())));
    }

    @Test
    void elevenMunicipalitiesTreatThemselvesAndFifteenRefer() {
        Map<Boolean, Long> own = DIRECTORY.areas(Area.Kind.MUNICIPALITY).stream().collect(Collectors.partitioningBy(
                area -> area.routes().stream().anyMatch(route -> route.kind() == Route.Kind.OWN && isRunning(route)),
                Collectors.counting()));
        assertEquals(Map.of(true, 11L, false, 15L), own);
    }

    @ParameterizedTest
    @CsvSource({"huddinge, 5", "jarfalla, 12", "sundbyberg, 5", "rvc-sodertalje, 5", "rvc-sydost, 5", "rvc-sydvast, 5",
        "rvc-vast, 5", "rvc-innerstaden, 5"})
    void openTalksAreCountedWhereTheSurveyCountsThem(String service, int count) {
        assertEquals(YesNoUnknown.YES, openTalks(service).offered());
        assertEquals(count, openTalks(service).count());
    }

    @Test
    void openTalksAreOfferedInBotkyrkaWithoutACount() {
        assertEquals(YesNoUnknown.YES, openTalks("botkyrka").offered());
        assertEquals(null, openTalks("botkyrka").count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sigtuna", "ekero", "haninge", "norrtalje", "upplands-vasby", "upplands-bro"})
    void openTalksAreUnknownWhereTheSurveyDoesNotUseTheWord(String service) {
        assertEquals(YesNoUnknown.UNKNOWN, openTalks(service).offered());
        assertEquals(null, openTalks(service).count());
    }

    @Test
    void noServiceIsSaidToLackOpenTalksOrPartnerContact() {
        assertTrue(DIRECTORY.services().stream()
                .allMatch(
                        service -> service.open_talks() == null || service.open_talks().offered() != YesNoUnknown.NO));
        assertTrue(DIRECTORY.services().stream().allMatch(
                service -> service.partner_contact() == null
                        || service.partner_contact().routine() != YesNoUnknown.NO));
    }

    @Test
    void theWordAnonymousRestsOnMoreThanTheSurvey() {
        List<Service> promising = DIRECTORY.services().stream().filter(service -> service.anonymity() != null
                && service.anonymity().basis().allowsTheWord()
                && service.anonymity().source().source().equals("fou-2024")).toList();
        assertEquals(List.of(), promising);
        assertEquals(Anonymity.Basis.HEALTH_RECORD, service("manscentrum").anonymity().basis());
    }

    @Test
    void haningeTreatsAndRefers() {
        assertEquals("haninge own, manscentrum-ostra-sodertorn also_refers", routes("haninge"));
    }

    @Test
    void nykvarnAndSalemLeadToSodertalje() {
        assertEquals("rvc-sodertalje refers", routes("nykvarn"));
        assertEquals("rvc-sodertalje refers", routes("salem"));
        assertEquals("rvc-sodertalje own", routes("sodertalje"));
        assertTrue(Stream.of("nykvarn", "salem", "sodertalje")
                .allMatch(area -> DIRECTORY.servicesFor(area(area)).contains(service("rvc-sodertalje"))));
    }

    @Test
    void upplandsBroWasStartingItsOwn() {
        assertEquals("valj-att-sluta refers, upplands-bro own", routes("upplands-bro"));
        assertEquals(Service.Status.INACTIVE, service("upplands-bro").status());
    }

    @Test
    void nobodyRefersToUngarelationer() {
        assertEquals(List.of(), DIRECTORY.areasLeadingTo(service("ungarelationer")));
    }

    @Test
    void youngPeoplesServicesKeepTheirAges() {
        Eligibility killar = service("killar-se").eligibility();
        assertEquals(List.of(15, 25), List.of(killar.minimum_age(), killar.maximum_age()));
        assertEquals(20, service("ungarelationer").eligibility().maximum_age());
        assertTrue(service("killar-se").isForSomeAgesOnly() && service("ungarelationer").isForSomeAgesOnly());
    }

    @Test
    void valjAttSlutaDoesNotTreat() {
        assertEquals(YesNoUnknown.NO, service("valj-att-sluta").treatment().given());
    }

    @Test
    void aVisitCostsWhatTheSurveySays() {
        assertEquals("350", service("manscentrum").cost_options().get(0).amount().toPlainString());
        assertTrue(service("manscentrum-ostra-sodertorn").cost_options().get(0).isFree());
    }

    @ParameterizedTest
    @CsvSource({
        "c01, services/atv-taby, group_treatment", "c02, services/atv-taby, capacity",
        "c02, services/atv-nacka, capacity",
        "c03, areas/stockholms-lan, observations", "c04, services/rvc-sodertalje, name",
        "c05, services/soderstod, follow_up",
        "c07, areas/stockholms-lan, observations",
        "c08, services/manscentrum, service_area",
        "c09, areas/haninge, routes", "c10, areas/stockholms-lan, observations", "c11, services/killar-se, eligibility",
        "c12, services/ungarelationer, eligibility", "c13, areas/jarva, former_names", "c14, areas/upplands-bro, routes"
    })
    void sourcesThatDisagreeStayVisible(String contradiction, String listing, String field) {
        assertTrue(listing(listing).conflicts().stream().anyMatch(conflict -> conflict.field().equals(field)),
                contradiction);
    }

    @Test
    void theCountyKeepsThreeDisagreements() {
        assertEquals(3, area("stockholms-lan").conflicts().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ålvsjö", "relationsvård", "Relationsvård", "MYNDIGHETSROUTIN", "friyor", "Manscentrun",
        "HANDELDNING", "relationsvåldsensheterna", "RVC sydväst"})
    void aMisreadWordOfTheScannedSurveyIsNotCarriedOver(String misread) throws IOException {
        assertEquals(List.of(), filesWith(Pattern.compile(Pattern.quote(misread))));
    }

    @Test
    void noOneIsReachedByEmail() throws IOException {
        assertEquals(List.of(), filesWith(Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+")));
    }

    @Test
    void noOneIsFoundByAStreetAddress() throws IOException {
        assertEquals(List.of(), filesWith(Pattern.compile(
                "(?<!\\p{L})\\p{L}+(gatan|vägen|gränd|torget|torg|allén|stigen|backen|plan|gata|väg) \\d+|\\d{3} "
                        + "?\\d{2} [A-ZÅÄÖ]\\p{L}+")));
    }

    @Test
    void everyFileIsWrittenInItsOneForm(@TempDir Path written) throws IOException {
        ContentFolder.write(written, CONTENT.listings());
        for (Listing listing : CONTENT.listings()) {
            Path file = Path.of(listing.listingKind().folder(), listing.slug() + ".yaml");
            assertArrayEquals(Files.readAllBytes(FOLDER.resolve(file)), Files.readAllBytes(written.resolve(file)),
                    file + " is not as script/export writes it");
        }
    }

    @Test
    void everyDescriptionAndTermIsSaidInEveryLanguage() {
        Set<SiteLanguage> all = Set.of(SiteLanguage.values());
        assertEquals(List.of(), DIRECTORY.services().stream()
                .filter(service -> !service.description().texts().keySet().equals(all)).toList());
        assertEquals(List.of(),
                CONTENT.terms().stream().filter(term -> !term.description().texts().keySet().equals(all)).toList());
    }

    @Test
    void descriptionsForThoseWhoUseViolenceShareNoFaultAndSendNobodyToTalkTogether() {
        Map<String, List<String>> said = new TreeMap<>();
        DIRECTORY.services(Purpose.CHANGE).forEach(service -> service.description().texts()
                .forEach((language, text) -> said.put(service.slug() + " " + language,
                        NeverSaid.toOneWhoUsesViolence(language, text))));
        said.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), said);
    }

    @Test
    void everyNumberButThatOfThePoliceHasADayWhenItWasChecked() {
        assertEquals(List.of("polisen-11414"), DIRECTORY.services().stream()
                .filter(service -> service.phones().stream().anyMatch(phone -> phone.assured_date() == null))
                .map(service -> service.slug().text()).toList());
    }

    @Test
    void theLinesThatEveryPageRestsOnHaveTheirNumbers() {
        Map.of("112", "112", "valj-att-sluta", "+4620555666", "hjalplinjen", "90390", "sjalvmordslinjen", "90101",
                "kvinnofridslinjen", "116016",
                "polisen-11414", "11414", "bris", "116111")
                .forEach((service, dialled) -> assertEquals(dialled,
                        service(service).phones().get(0).number().dialled(), service));
    }

    @Test
    void valjAttSlutaIsClosedAtNightAndOnMidsummerEve() {
        for (String closed : List.of("2026-06-14T02:00", "2026-06-19T10:00", "2026-12-24T10:00")) {
            assertFalse(DIRECTORY.doorsOf(service("valj-att-sluta"), World.at(closed)).stream()
                    .anyMatch(door -> door.opening().isOpen()), closed);
        }
    }

    @Test
    void everyAreasFirstDoorAnswersAtEveryChangeOfAYear() {
        List<Area> areas = List.copyOf(DIRECTORY.areas());
        int turn = 0;
        for (Instant now = World.at("2026-01-01T00:00"); now
                .isBefore(World.at("2027-01-01T00:00")); now = DIRECTORY.nextChange(now)) {
            Area area = areas.get(turn++ % areas.size());
            Door first = DIRECTORY.doors(area, now).get(0);
            assertTrue(first.opening().isOpen() && !first.service().isForSomeAgesOnly(),
                    area.name() + " at " + now + ": " + first.service().name());
        }
        assertTrue(turn > 3000, "there are changes to walk: " + turn);
    }

    @Test
    void atNightTheFirstDoorIsTheCrisisLineThatAlwaysAnswers() {
        assertEquals("Hjälplinjen",
                DIRECTORY.doors(area("nacka"), World.at("2026-06-14T02:00")).get(0).service().name());
    }

    /** At one o'clock another line for change answers too, to which no municipality refers. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-06-15T10:00", "2026-06-15T13:00"})
    void byDayTheFirstDoorIsTheLineForThoseWhoWantToStop(String day) {
        assertEquals(Set.of("Välj att sluta"),
                DIRECTORY.areas().stream()
                        .map(area -> DIRECTORY.doors(area, World.at(day)).get(0).service().name())
                        .collect(Collectors.toSet()));
    }

    @Test
    void noServiceThatBelongsToThoseWhoAreHurtIsAWayToStop() {
        assertEquals(List.of(), DIRECTORY.areas().stream().flatMap(area -> area.routes().stream())
                .filter(route -> DIRECTORY.service(route.service()).orElseThrow().purpose() != Purpose.CHANGE)
                .toList());
    }

    /** What was printed once: a line may lead elsewhere by now, but it is never taken away. */
    @Test
    void everyAreaHasANameOnPaper() {
        assertEquals(List.of(), DIRECTORY.areas().stream()
                .filter(area -> CONTENT.printed().stream().noneMatch(one -> one.area().equals(area.slug()))).toList());
        Set<String> longNames = DIRECTORY.areas().stream()
                .filter(area -> !CONTENT.printedName(area).equals(area.slug()))
                .map(area -> area.slug() + " as " + CONTENT.printedName(area)).collect(Collectors.toSet());
        assertEquals(Set.of("enskede-arsta-vantor as arsta-vantor", "hagersten-alvsjo as hagersten",
                "hasselby-vallingby as hasselby", "norra-innerstaden as norra-stan"), longNames);
    }

    @Test
    void aNameOnPaperLeadsWhereTheSameNameLeadsWhenItIsTyped() {
        CONTENT.printed().forEach(one -> assertEquals(one.area(),
                DIRECTORY.shortNamesToAreas().getOrDefault(one.name(), one.area()), one.toString()));
    }

    /** The words that the survey rests on, be they methods or not. */
    @Test
    void everyWordOfTheSurveyIsExplained() {
        Set<String> explained = Stream.concat(CONTENT.terms().stream(), CONTENT.words().stream())
                .map(TaxonomyTerm::name).collect(Collectors.toSet());
        Stream.of("ATV", "FREDA", "Omvänd FREDA", "FoV", "SOV", "VASKA", "Predov", "Icke-våldsgrupp", "Trappan",
                "Utväg", "KBT", "MI", "ERT", "FIT", "SU-reg", "SIP",
                "Partnerkontakt", "RVC", "RVT", "Friyta", "IGOR", "Islandsmodellen")
                .forEach(word -> assertTrue(explained.contains(word), word));
    }

    @Test
    void theGuidesAreTheSameInEveryLanguage() {
        List<String> guides = List.of("nar-du-ringer", "anonym", "vad-raknas", "efter-samtalen", "ditt-besok",
                "behandling");
        for (SiteLanguage language : SiteLanguage.values()) {
            assertEquals(guides, CONTENT.guides(language).stream().map(Guide::slug).toList());
        }
    }

    private static boolean isRunning(Route route) {
        return DIRECTORY.service(route.service()).orElseThrow().status() == Service.Status.ACTIVE;
    }

    private static String routes(String area) {
        return area(area).routes().stream()
                .map(route -> route.service() + " " + route.kind().name().toLowerCase(Locale.ROOT))
                .collect(joining(", "));
    }

    private static OpenTalks openTalks(String service) {
        OpenTalks openTalks = service(service).open_talks();
        assertNotNull(openTalks, service);
        return openTalks;
    }

    private static Service service(String slug) {
        return DIRECTORY.service(new Slug(slug)).orElseThrow();
    }

    private static Area area(String slug) {
        return DIRECTORY.area(new Slug(slug)).orElseThrow();
    }

    private static Listing listing(String name) {
        return DIRECTORY.listings().filter(one -> name.equals(one.listingKind().folder() + "/" + one.slug()))
                .findFirst().orElseThrow();
    }

    private static List<String> filesWith(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).flatMap(file -> pattern.matcher(read(file)).results()
                    .map(MatchResult::group).map(found -> file + ": " + found)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
