package se.forstasamtalet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoomsTest {

    private static final String HOUSE = "se.forstasamtalet";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HOUSE);

    /** Each room and what it leans on: a room may lean only on rooms that stand above it. */
    private static final Map<String, Set<String>> ROOMS = rooms("""
        language    :
        directory   : language
        revision    : directory
        content     : language directory revision
        search      : language directory
        report      : directory
        opendata    : language directory
        page        : language directory content search opendata report
        handout     : language directory content page
        publication : language directory revision content search report page handout opendata
        site        : language directory search report page opendata publication
        account     : directory
        editor      : language directory revision report account publication
        """);

    @Test
    void everyClassStandsInARoomThatIsListed() {
        Set<String> found = CLASSES.stream().map(RoomsTest::room).collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(ROOMS.keySet());
        assertEquals(Set.of(), found);
        assertTrue(CLASSES.contain(HOUSE + ".directory.Directory"), "the classes are found");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRoomLeansOnlyOnWhatTheTableAllows(String room) {
        String[] forbidden = names().filter(other -> !other.equals(room) && !ROOMS.get(room).contains(other))
                .map(other -> inside(other)).toArray(String[]::new);
        noClasses().that().resideInAPackage(inside(room)).should().dependOnClassesThat().resideInAnyPackage(forbidden)
                .because("the " + room + " leans on " + ROOMS.get(room)).allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void noRoomsLeanOnEachOther() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theTableItselfHasNoCycle() {
        List<String> order = List.copyOf(ROOMS.keySet());
        ROOMS.forEach((room, leansOn) -> leansOn
                .forEach(other -> assertTrue(order.indexOf(other) < order.indexOf(room), room + " and " + other)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "jakarta.persistence.. org.hibernate.annotations.. io.quarkus.hibernate.orm.. | revision report account editor",
        "org.apache.lucene.. org.hibernate.search.. | search",
        "io.quarkus.qute.. | language page handout opendata editor",
        "com.google.zxing.. | handout",
        "io.vertx.. | site editor",
        "jakarta.ws.rs.. org.jboss.resteasy.. | editor",
        "java.sql.. javax.sql.. org.flywaydb.. | revision account editor"
    })
    void aTechnologyStaysInItsRooms(String technology, String rooms) {
        String[] allowed = Arrays.stream(rooms.split(" ")).map(RoomsTest::inside).toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(allowed).should().dependOnClassesThat()
                .resideInAnyPackage(technology.split(" ")).check(CLASSES);
    }

    @Test
    void theDirectoryNeitherReadsNorWritesFilesOrLooksAtTheClock() {
        noClasses().that().resideInAPackage(inside("directory")).should().dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "io.quarkus..", "jakarta..")
                .orShould().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis").check(CLASSES);
    }

    @Test
    void nobodyAsksTheMachineForItsLanguageOrZone() {
        noClasses().should().callMethod(Locale.class, "getDefault").orShould().callMethod(ZoneId.class, "systemDefault")
                .orShould().callMethod(TimeZone.class, "getDefault").check(CLASSES);
    }

    @Test
    void aClassIsANounOfTheDomain() {
        List<String> badlyNamed = CLASSES.stream()
                .filter(one -> !one.getFullName().equals(HOUSE + ".directory.Service"))
                .map(JavaClass::getSimpleName)
                .filter(name -> name.matches(".*(Manager|Helper|Utils?|Impl|D[Tt][Oo]|Service|Mapper|Repository)"))
                .toList();
        assertEquals(List.of(), badlyNamed);
    }

    static Stream<String> names() {
        return ROOMS.keySet().stream();
    }

    private static Map<String, Set<String>> rooms(String table) {
        Map<String, Set<String>> rooms = new LinkedHashMap<>();
        table.lines().map(line -> line.split("\\s*:\\s*", 2))
                .forEach(row -> rooms.put(row[0],
                        row[1].isEmpty() ? Set.of() : new TreeSet<>(List.of(row[1].split(" ")))));
        return rooms;
    }

    private static String inside(String room) {
        return HOUSE + "." + room + "..";
    }

    private static String room(JavaClass one) {
        String inHouse = one.getPackageName().substring(HOUSE.length());
        return inHouse.isEmpty() ? "no room" : inHouse.substring(1).replaceFirst("\\..*", "");
    }
}
