package se.forstasamtalet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page that somebody prints, to hand over or to keep. */
@Tag("wide")
@QuarkusTest
class PaperTest {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page(?!s)");
    private static final List<String> TWO_SHEETS = List.of("/sv/nacka", "/sv-simple/haninge", "/en/sundbyberg",
            "/ar/nacka", "/ar/upplands-bro",
            "/sv/kungsholmen", "/sv/exposed", "/sv/service/rvc-innerstaden");
    /**
     * They tell of all four centres of the city, and of the whole county; who lives there prints a district or a
     * municipality.
     */
    private static final List<String> THREE_SHEETS = List.of("/sv/stockholm", "/ar/stockholm", "/sv/stockholms-lan");

    @TestHTTPResource
    URI site;

    @Test
    void fitsOnTwoSheets() {
        assertFits(TWO_SHEETS, 2);
    }

    @Test
    void fitsOnThreeSheetsWhereThereIsMoreToTell() {
        assertFits(THREE_SHEETS, 3);
    }

    /** What a professional takes along to a meeting. */
    @Test
    void whatProfessionalsPrintIsShort() {
        assertFits(List.of("/sv/professionals/survey/1", "/sv/professionals/refer?area=nacka&group=yes",
                "/sv/professionals/gaps", "/en/professionals/guide/lagen"), 2);
        assertFits(List.of("/sv/professionals/refer?area=salem&age=18-20&language=so&open_talks=yes",
                "/sv/professionals/compare?service=rvc-sodertalje&service=valj-att-sluta"), 1);
        assertFits(List.of("/sv/professionals/area/salem", "/sv/professionals/area/haninge",
                "/sv/professionals/area/stockholm", "/en/professionals/area/jarva", "/sv/professionals/indicators"), 2);
        assertFits(List.of(
                "/sv/professionals/compare?service=atv-nacka&service=atv-taby&service=rvc-vast&service=manscentrum"),
                2);
        assertFits(List.of("/sv/professionals/pictures/open-talks", "/en/professionals/pictures/ways"), 3);
    }

    private void assertFits(List<String> paths, int most) {
        try (BrowserContext visitor = Chromium.withoutScripts(1280, 900)) {
            Page page = visitor.newPage();
            for (String path : paths) {
                page.navigate(site.resolve(path).toString());
                String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
                long sheets = SHEET.matcher(pdf).results().count();
                assertTrue(sheets >= 1 && sheets <= most, () -> path + " takes " + sheets + " sheets");
            }
        }
    }

    @Test
    void leavesOutWhatPaperCannotDo() {
        try (BrowserContext visitor = Chromium.withoutScripts(1280, 900)) {
            Page page = visitor.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.navigate(site.resolve("/sv/nacka").toString());
            assertFalse(page.locator(".exit").isVisible());
            assertFalse(page.locator("nav").first().isVisible());
            assertTrue(page.locator(".call").first().isVisible());
            // The button's ground is not printed, so its words must not be white.
            assertEquals("rgb(0, 0, 0)", page.evaluate("getComputedStyle(document.querySelector('.call')).color"));
            // A link's words are of no use on paper: its address stands there too.
            assertEquals("\" (https://nacka.se/)\"",
                    page.evaluate(
                            "getComputedStyle(document.querySelector('.aside a[href^=https]'), '::after').content"));
        }
    }
}
