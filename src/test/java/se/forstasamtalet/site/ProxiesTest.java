package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.forstasamtalet.site.TlsLine.Heard;

/**
 * What somebody who listens to an encrypted line learns, with each proxy as it is shipped; and what a proxy tells the
 * program.
 */
@Tag("wide")
@QuarkusTest
class ProxiesTest {

    /** Pages near and far, what leads elsewhere, what is not there, and the way out. */
    private static final List<String> ADDRESSES = List.of("/sv", "/ar/nacka", "/ti/sodertalje", "/en/about",
            "/sv/service/112", "/sv/exposed", "/", "/nacka", "/sv/nonsense", "/%ff", "/q/health/ready", "/icon.svg",
            "/exit", "/return", "/sv/cards/nacka/poster");

    @TestHTTPResource
    URI site;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyAnswerHasTheSameRecordsWhateverWasAskedFor(Proxy.Kind kind) throws Exception {
        Map<List<Integer>, List<String>> told = new TreeMap<>(
                (one, other) -> one.toString().compareTo(other.toString()));
        try (Proxy proxy = Proxy.start(kind, folder, site.getPort()); TlsLine line = proxy.line(Proxy.SITE)) {
            assertFalse(line.protocol().equals("h2"), "HTTP/2 would tell the exit apart");
            line.get(Proxy.SITE, "/sv");
            for (String address : ADDRESSES) {
                Heard heard = line.get(Proxy.SITE, address);
                assertTrue(heard.status() >= 200, address);
                told.computeIfAbsent(heard.records(), one -> new ArrayList<>()).add(address);
            }
            for (String words : List.of("nacka", "jag slår min fru hela tiden", "finns inte alls")) {
                Heard heard = line.post(Proxy.SITE, "/sv/find", "q=" + URLEncoder.encode(words,
                        StandardCharsets.UTF_8));
                told.computeIfAbsent(heard.records(), one -> new ArrayList<>()).add("search: " + words);
            }
        }
        assertEquals(1, told.size(), told.toString());
    }

    @ParameterizedTest
    @EnumSource
    void whatOperatorsAskForIsClosed(Proxy.Kind kind) throws Exception {
        try (Proxy proxy = Proxy.start(kind, folder, site.getPort()); TlsLine line = proxy.line(Proxy.SITE)) {
            for (String address : List.of("/q", "/q/health", "/q/health/ready", "/q/metrics")) {
                assertEquals(404, line.get(Proxy.SITE, address).status(), address);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyAReportIsToldWhereItIsFrom(Proxy.Kind kind) throws Exception {
        String[] lies = {"X-Forwarded-For: 192.0.2.1", "Forwarded: for=192.0.2.1", "X-Real-IP: 192.0.2.1",
            "X-Report-From: 192.0.2.1"};
        try (FakeNode node = FakeNode.thatAnswers();
                Proxy proxy = Proxy.start(kind, folder, node.port());
                TlsLine line = proxy.line(Proxy.SITE)) {
            line.get(Proxy.SITE, "/sv", lies);
            line.post(Proxy.SITE, "/sv/find", "q=nacka", lies);
            line.post(Proxy.SITE, "/sv/report/nacka", "q=fel", lies);
            assertFalse(node.heard().stream().anyMatch(request -> request.contains("192.0.2.1")),
                    node.heard().toString());
            assertEquals(List.of("POST /sv/report/nacka"), node.heard().stream()
                    .filter(request -> request.contains("127.0.0.1") && request.toLowerCase().contains("x-report-from"))
                    .map(request -> request.substring(0, request.indexOf(" HTTP"))).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSearchIsAskedOfAnotherNodeWhenOneGoesAwayAndNoOtherFormIsSentTwice(Proxy.Kind kind) throws Exception {
        try (FakeNode gone = FakeNode.thatHangsUp();
                FakeNode there = FakeNode.thatAnswers();
                Proxy proxy = Proxy.start(kind, folder, gone.port(), there.port())) {
            for (int time = 0; time < 4; time++) {
                Thread.sleep(2_100);
                try (TlsLine line = proxy.line(Proxy.SITE)) {
                    assertEquals(200, line.post(Proxy.SITE, "/sv/find", "q=nacka").status());
                }
                Thread.sleep(2_100);
                try (TlsLine line = proxy.line(Proxy.SITE)) {
                    line.post(Proxy.SITE, "/sv/report/nacka", "q=number" + time);
                }
            }
            List<String> reports = Stream.concat(gone.heard().stream(), there.heard().stream())
                    .filter(request -> request.contains("POST /sv/report")).toList();
            assertEquals(4, reports.size(), reports.toString());
            assertTrue(gone.heard().stream().anyMatch(request -> request.startsWith("POST /sv/find")),
                    "the one that goes away was asked too");
        }
    }
}
