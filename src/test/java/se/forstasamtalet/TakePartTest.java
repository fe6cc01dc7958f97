package se.forstasamtalet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.SiteLanguage;

/** What the files at the top of the project tell strangers is so. */
class TakePartTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void theLicenceIsTheSameWhereverItIsNamed() throws IOException {
        assertEquals("EUPL-1.2", publicCode().at("/legal/license").asText());
        assertEquals("EUPL-1.2", pom().select("project > licenses > license > name").first().text());
        assertEquals(List.of("EUPL-1.2", "CC0-1.0", "CC-BY-4.0"),
                Pattern.compile("SPDX-License-Identifier: (\\S+)").matcher(Files.readString(Path.of("LICENSE")))
                        .results().map(name -> name.group(1)).toList());
    }

    @Test
    void cataloguesAreToldOfEveryLanguageAndOfPicturesThatExist() throws IOException {
        Set<String> told = new TreeSet<>();
        publicCode().at("/localisation/availableLanguages").forEach(tag -> told.add(tag.asText()));
        assertEquals(Stream.of(SiteLanguage.values()).map(SiteLanguage::tag)
                .collect(Collectors.toCollection(TreeSet::new)), told);
        publicCode().at("/description/en/screenshots")
                .forEach(file -> assertTrue(Files.exists(Path.of(file.asText())), file.asText()));
    }

    /** The lengths that the standard of publiccode.yml allows. */
    @Test
    void cataloguesHaveRoomForWhatTheyAreTold() throws IOException {
        int summary = publicCode().at("/description/en/shortDescription").asText().length();
        int description = publicCode().at("/description/en/longDescription").asText().length();
        assertTrue(summary > 0 && summary <= 150, "shortDescription has " + summary);
        assertTrue(description >= 150 && description <= 10_000, "longDescription has " + description);
    }

    @Test
    void everyLinkBetweenTheProjectsOwnTextsLeadsSomewhere() throws IOException {
        for (String text : List.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "i18n/README.md",
                "content/README.md")) {
            Path file = Path.of(text);
            for (MatchResult link : LINK.matcher(Files.readString(file)).results().toList()) {
                assertTrue(Files.exists(file.resolveSibling(link.group(1))), text + " links to " + link.group(1));
            }
        }
    }

    @Test
    void everyFileOfARoomThatTheReadmeNamesIsThere() throws IOException {
        List<String> named = Pattern.compile("`([a-z]+/[\\w-]+\\.(?:java|html))`")
                .matcher(Files.readString(Path.of("README.md"))).results().map(file -> file.group(1)).toList();
        assertTrue(named.size() > 10, named.toString());
        for (String file : named) {
            Path folder = Path.of(
                    file.endsWith(".java") ? "src/main/java/se/forstasamtalet" : "src/main/resources/templates");
            assertTrue(Files.exists(folder.resolve(file)), file);
        }
    }

    /** Otherwise a changed phrasing is not served: the program that was built before it is. */
    @Test
    void theServerLooksAtEveryFolderThatIsPackedIntoTheProgram() throws IOException {
        String looks = Files.readString(Path.of("script/env")).lines().filter(line -> line.contains("-newer"))
                .findFirst().orElseThrow();
        for (Element resource : pom().select("build > resources > resource")) {
            String folder = resource.select("> directory").text();
            List<String> includes = resource.select("include").eachText();
            List<String> packed = includes.isEmpty() ? List.of("src/main")
                    : includes.stream().map(include -> folder + "/" + include.replaceFirst("/.*", "")).toList();
            packed.forEach(one -> assertTrue(looks.contains(" " + one + " "), one));
        }
    }

    private static JsonNode publicCode() throws IOException {
        return new YAMLMapper().readTree(Path.of("publiccode.yml").toFile());
    }

    private static Element pom() throws IOException {
        return Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
    }
}
