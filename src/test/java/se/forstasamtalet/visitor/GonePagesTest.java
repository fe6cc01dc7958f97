package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Gone;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.Wording;
import se.forstasamtalet.publication.Answer;
import se.forstasamtalet.publication.Snapshot;
import se.forstasamtalet.publication.SnapshotBuilder;

/** A printed name and a link answer for ever, also when what they lead to was taken off the site. */
@QuarkusTest
class GonePagesTest {

    private static final Instant NOW = World.at("2026-11-24T10:00");
    private static final LocalDate SINCE = LocalDate.parse("2026-11-02");

    @Inject
    SiteConfig config;

    @ParameterizedTest
    @EnumSource
    void aWithdrawnServiceSaysSoSinceWhenAndWhereToGo(SiteLanguage language) {
        Wording wording = new Wording(language);
        Service gone = World.service("ekby", document -> document.put("status", "defunct")
                .putObject("status_change").put("since", SINCE.toString()).put("successor", "vandpunkten")
                .put("source", "sagokartan"));
        Document page = page(without(gone), "/" + language.tag() + "/service/ekby");
        assertTrue(page.text().contains(wording.words.service_since(wording.date(SINCE))), page.text());
        assertTrue(page.text().contains(wording.words.service_instead(wording.name("Vändpunkten"))), page.text());
        assertFalse(page.select("a[href=/" + language.tag() + "/ekby]").isEmpty(), "its area's way");
        assertFalse(page.select("a[href^=tel:]").isEmpty(), "a door");
    }

    @Test
    void itsAddressAnswersGoneInTheOneSizeAndNobodyIsLedThere() {
        Snapshot snapshot = without(World.service("vandpunkten"));
        Answer gone = snapshot.page("/sv/service/vandpunkten");
        assertEquals(410, gone.status());
        int longerHead = "410 Gone".length() - "200 OK".length();
        assertEquals(snapshot.page("/sv").gzip().remaining(), gone.gzip().remaining() + longerHead);
        assertTrue(snapshot.pages().values().stream().filter(standing -> standing.page().status() == 200)
                .noneMatch(standing -> standing.leadsTo().contains("/sv/service/vandpunkten")));
        assertEquals(410, without(World.service("unga-vander")).page("/ar/service/unga-vander").status());
    }

    @Test
    void aLineForTheHurtLeadsToNoDoorOfThoseWhoUseViolence() {
        Service line = World.service("trygga-linjen");
        Snapshot snapshot = without(line);
        Document page = page(snapshot, "/sv/service/" + line.pageName());
        assertFalse(page.select("a[href=/sv/exposed]").isEmpty(), page.html());
        assertFalse(page.html().contains("tel:+46980319200"), "no line for change");
        assertFalse(page.title().contains(line.name()), "the window tells nothing");
        assertEquals(303, snapshot.moved("/sv/service/trygga-linjen").status(), "as it was once called");
    }

    @Test
    void aWithdrawnAreaAnswersAtItsPrintedName() {
        Snapshot snapshot = without(World.area("sundvik"));
        assertEquals(303, snapshot.shortLink("sundvik", SiteLanguage.SWEDISH).orElseThrow().status());
        assertTrue(page(snapshot, "/sv/sundvik").text().contains("Sundvik finns inte kvar här"));
    }

    @Test
    void whatStandsAtTheAddressNowComesFirst() {
        Directory directory = World.DIRECTORY.withGone(List.of(new Gone(World.service("ekby"), SINCE)));
        assertEquals(List.of(), directory.gone());
    }

    private Snapshot without(Listing gone) {
        List<Listing> left = World.CONTENT.listings().stream().filter(one -> !one.id().equals(gone.id())).toList();
        Directory directory = World.CONTENT.directory(left).withGone(List.of(new Gone(gone, SINCE)));
        return new SnapshotBuilder(directory, World.CONTENT, config, NOW, null).build(1);
    }

    private static Document page(Snapshot snapshot, String address) {
        return Stream.of(snapshot.pages().get(address)).map(standing -> Jsoup.parse(standing.page().html())).findFirst()
                .orElseThrow();
    }
}
