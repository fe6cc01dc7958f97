package se.forstasamtalet.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage;
import se.forstasamtalet.report.Outcome;
import se.forstasamtalet.report.Receipt;
import se.forstasamtalet.report.ReportStatus;
import se.forstasamtalet.report.Reports.Taken;
import se.forstasamtalet.report.Scrubbed;

@QuarkusTest
class ReportResponsesTest {

    @Inject
    SiteConfig config;

    @Test
    void everyFormFitsTheOneSizeAtEveryMoment() {
        for (Instant moment : EveryPage.MOMENTS) {
            for (SiteLanguage language : SiteLanguage.values()) {
                ReportResponses answers = answers(language, moment);
                List.of("/nacka", "/hagersten-alvsjo", "/service/stodlinjen-for-transpersoner",
                        "/service/116016").forEach(path -> {
                            Listing listing = answers.listing(path).orElseThrow();
                            assertEquals(200, answers.form(listing).status());
                            assertEquals(422, answers.nothingTyped(listing).status());
                        });
                assertEquals(422, answers.unknown("X".repeat(100), true).status());
            }
        }
    }

    /**
     * What was typed is shown again as it was kept, so the longest page is that of the longest text that compresses
     * worst.
     */
    @Test
    void letsTheLongestTextFitWhateverItsLetters() {
        ReportResponses answers = answers(SiteLanguage.ARABIC, EveryPage.NIGHT);
        Listing listing = answers.listing("/service/stodlinjen-for-transpersoner").orElseThrow();
        for (String text : List.of(random(1, 0x4e00, 0x9fff), random(2, 0x20, 0xd7ff), random(3, 0x20000, 0x2a6df),
                random(4, 0x21, 0x2f), "\"".repeat(2_000), "\n".repeat(2_000))) {
            assertEquals(200, answers
                    .received(listing, new Taken(new Receipt("BKTW-RXDM-HPFG-CNVJ"), new Scrubbed(text, true, true)))
                    .status());
            assertEquals(429, answers.tooMany(listing, text).status());
        }
        for (String why : List.of(random(5, 0x20, 0xd7ff).substring(0, 500), "&".repeat(500))) {
            assertEquals(200, answers.told(new ReportStatus(Outcome.NO_ERROR, why)).status());
        }
    }

    @Test
    void knowsWhichPageAReportIsAbout() {
        assertEquals("/sv/nacka", ReportResponses.about("/sv/report/nacka"));
        assertEquals("/ar/service/ekero", ReportResponses.about("/ar/report/service/ekero"));
        for (String other : List.of("/sv/report", "/sv/report/", "/sv/nacka", "/report/nacka", "/sv/reports/nacka")) {
            assertEquals(other, ReportResponses.about(other));
        }
    }

    private static String random(long seed, int first, int last) {
        return new Random(seed).ints(first, last + 1).limit(Scrubbed.LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .substring(0, Scrubbed.LONGEST);
    }

    private ReportResponses answers(SiteLanguage language, Instant moment) {
        return new ReportResponses(EveryPage.pages(config, language, moment).reports());
    }
}
