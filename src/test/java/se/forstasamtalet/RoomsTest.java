package se.forstasamtalet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Path SOURCES = Path.of("src/main/java", HOUSE.replace('.', '/'));
    private static final Path README = Path.of("README.md");
    private static final Pattern LEANS_ON = Pattern.compile("(?s)Leans\\s+on\\s+(.*?)\\.\\s");

    /** Each room and what it leans on, as its own package-info says. */
    private static final Map<String, Set<String>> ROOMS = rooms();

    @Test
    void everyClassStandsInARoomThatIsListed() {
        Set<String> found = CLASSES.stream().map(RoomsTest::room).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ROOMS.keySet(), found);
        assertTrue(CLASSES.contain(HOUSE + ".directory.Directory"), "the classes are found");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRoomLeansOnWhatItSaysAndOnNothingElse(String room) {
        Set<String> leansOn = CLASSES.stream().filter(one -> room(one).equals(room))
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith(HOUSE)).map(RoomsTest::room)
                .filter(other -> !other.equals(room)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ROOMS.get(room), leansOn, "what the package-info of " + room + " says after 'Leans on'");
    }

    @Test
    void theReadmeTellsWhatEachRoomIsFor() throws IOException {
        assertEquals(ROOMS.keySet(), Pattern.compile("(?m)^\\| `([a-z.]+)` \\|").matcher(Files.readString(README))
                .results().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theReadmesPictureHasEveryRoomAboveThoseItLeansOn() throws IOException {
        Matcher picture = Pattern.compile("(?s)stand lower:\n\n```\n(.*?)```").matcher(Files.readString(README));
        assertTrue(picture.find());
        List<String> floors = picture.group(1).lines().toList();
        Map<String, Integer> depths = new TreeMap<>();
        for (int depth = 0; depth < floors.size(); depth++) {
            for (String room : floors.get(depth).split(" · ")) {
                assertNull(depths.put(room, depth), room + " stands there twice");
            }
        }
        assertEquals(ROOMS.keySet(), depths.keySet());
        ROOMS.forEach((room, leansOn) -> leansOn.forEach(
                other -> assertTrue(depths.get(room) < depths.get(other), room + " stands above " + other)));
    }

    @Test
    void noRoomsLeanOnEachOther() {
        slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "jakarta.persistence.. org.hibernate.annotations.. io.quarkus.hibernate.orm.. | revision report account editor",
        "org.apache.lucene.. org.hibernate.search.. | search",
        "io.quarkus.qute.. | language page visitor handout professional opendata editor",
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

    private static Map<String, Set<String>> rooms() {
        Map<String, Set<String>> rooms = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.endsWith("package-info.java"))
                    .forEach(file -> rooms.put(SOURCES.relativize(file.getParent()).toString().replace('/', '.'),
                            leansOn(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rooms;
    }

    private static Set<String> leansOn(Path file) {
        try {
            Matcher prose = LEANS_ON.matcher(Files.readString(file).replace("\n *", ""));
            assertTrue(prose.find(), file + " says on which rooms it leans");
            return Pattern.compile("\\{@code ([a-z.]+)}").matcher(prose.group(1)).results()
                    .map(one -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String inside(String room) {
        return HOUSE + "." + room + "..";
    }

    private static String room(JavaClass one) {
        String inHouse = one.getPackageName().substring(HOUSE.length());
        return inHouse.isEmpty() ? "no room" : inHouse.substring(1);
    }
}
