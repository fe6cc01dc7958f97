package se.forstasamtalet.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;

/** One change of a number changes every text in every language at once, and no page shows the old one. */
@QuarkusTest
class ShownTextsTest {

    private static final String OLD = "0980-319 200";
    private static final String NEW = "08-465 004 31";

    @Inject
    SiteConfig config;

    @Test
    void oneCorrectionReachesEveryTextInEveryLanguage() {
        Service referring = World.service("ekby", document -> {
            ObjectNode text = document.putObject("description");
            Stream.of(SiteLanguage.values()).forEach(one -> text.put(one.tag(), "Tel {phone:vandpunkten} " + one));
        });
        Directory before = ShownTexts.in(with(referring));
        Directory after = ShownTexts.in(with(referring, line(NEW)));
        for (SiteLanguage language : SiteLanguage.values()) {
            assertTrue(said(before, "ekby", language).contains(OLD));
            assertTrue(said(after, "ekby", language).contains(NEW));
        }
        assertEquals(List.of(), ShownTexts.hidden(with(referring)));
    }

    @Test
    void whatIsNoReferenceLeavesThePagesUntilItIsMended() {
        Service holding = World.service("ekby", document -> {
            document.putObject("description").put("sv", "Hjälp i Ekby.").put("en", "Call " + OLD + ".")
                    .put("ar", "مساعدة في إيكبي.");
            document.putObject("meanwhile").put("sv", "Ring " + OLD + " så länge.").put("fi", "Soita " + OLD + ".");
            document.put("alternate_name", "Linjen " + OLD);
        });
        assertSame(World.DIRECTORY, ShownTexts.in(World.DIRECTORY), "nothing is copied for nothing");
        assertEquals(List.of(), ShownTexts.hidden(with(holding)));
        Directory written = with(holding, line(NEW));
        assertEquals(
                Set.of("description.en", "meanwhile.sv", "meanwhile.fi", "alternate_name"),
                ShownTexts.hidden(written).stream().map(HiddenText::path).collect(Collectors.toSet()));
        Service shown = ShownTexts.in(written).service(holding.slug()).orElseThrow();
        assertEquals("Hjälp i Ekby.", shown.description().in(SiteLanguage.ENGLISH).text());
        assertEquals("مساعدة في إيكبي.", shown.description().in(SiteLanguage.ARABIC).text());
        assertEquals("Texten ses över.", shown.meanwhile().in(SiteLanguage.SWEDISH).text());
        Snapshot snapshot = new SnapshotBuilder(written, World.CONTENT, config, World.at("2026-11-24T10:00"), null)
                .build(1);
        snapshot.pages().forEach((address, standing) -> assertFalse(standing.page().html().contains(OLD), address));
    }

    @Test
    void aTextThatRefersToANumberThatWasTakenOffIsNotShown() {
        Service referring = World.service("ekby",
                document -> document.putObject("description").put("sv", "Ring {phone:vandpunkten}."));
        Service silent = World.service("vandpunkten", document -> document.remove("phones"));
        assertEquals("Texten ses över.", said(ShownTexts.in(with(referring, silent)), "ekby", SiteLanguage.SWEDISH));
    }

    private static Service line(String number) {
        return World.service("vandpunkten", document -> ((ObjectNode) document.at("/phones/0")).put("number", number));
    }

    private static String said(Directory directory, String slug, SiteLanguage language) {
        return directory.service(World.service(slug).slug()).orElseThrow().description().in(language).text();
    }

    private static Directory with(Listing... changed) {
        return World.CONTENT.directory(World.CONTENT.listings().stream().map(one -> Stream.of(changed)
                .filter(other -> other.id().equals(one.id())).findFirst().orElse(one)).toList());
    }
}
