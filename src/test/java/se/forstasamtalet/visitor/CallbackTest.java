package se.forstasamtalet.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;

/** Whether somebody calls back, how one asks, and who hears the voicemail: or that nobody knows. */
@QuarkusTest
class CallbackTest {

    private static final Instant DAY = World.at("2026-11-24T10:00");
    private static final String UNKNOWN = "Vi vet inte om de kan ringa upp dig";

    @Inject
    SiteConfig config;

    @Test
    void whatNobodyKnowsIsSaidOnceOnAPage() {
        String front = pages(World.DIRECTORY).front().html();
        assertEquals(1, front.split(UNKNOWN, -1).length - 1, front);
        String exposed = at(pages(World.DIRECTORY), Addresses.EXPOSED);
        assertEquals(1, exposed.split(UNKNOWN, -1).length - 1, exposed);
    }

    @Test
    void whatIsKnownIsSaidAtTheDoorAndWhatIsNotBesideIt() {
        String front = pages(knowing(fact -> fact.put("possible", "yes").put("asked_by", "call"))).front().html();
        assertTrue(front.contains("De kan ringa upp dig. Be om det när du ringer. Fråga vem som hör telefonsvararen."),
                front);
        assertFalse(front.contains(UNKNOWN), front);
    }

    @Test
    void aVoicemailThatOthersHearIsNothingToSpeakTo() {
        String front = pages(knowing(fact -> fact.put("possible", "no").put("voicemail_safe", "no"))).front().html();
        assertTrue(front.contains("De kan inte ringa upp dig. Andra än de som arbetar där kan höra telefonsvararen. "
                + "Säg inget där."), front);
    }

    @Test
    void aListSaysOfWhichOnesNobodyKnows() {
        String now = at(pages(knowing(fact -> fact.put("possible", "yes"))), Addresses.NOW);
        assertTrue(now.contains("De kan ringa upp dig."), now);
        assertTrue(now.contains("Om de andra vet vi inte om de kan ringa upp dig"), now);
    }

    private Pages pages(Directory directory) {
        return new Pages(directory, World.CONTENT, config, SiteLanguage.SWEDISH, DAY);
    }

    private static String at(Pages pages, String path) {
        return pages.all().filter(page -> page.frame().path().equals(path)).findFirst().orElseThrow().html();
    }

    private static Directory knowing(Consumer<ObjectNode> said) {
        Service known = World.service("vandpunkten", document -> {
            ObjectNode fact = document.putObject("callback");
            said.accept(fact);
            fact.put("source", "sagokartan");
        });
        return World.CONTENT.directory(World.CONTENT.listings().stream()
                .map(one -> one.slug().equals(known.slug()) ? known : one).toList());
    }
}
