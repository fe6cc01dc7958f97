package se.forstasamtalet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage.Seen;

@QuarkusTest
class RenderedOnceTest {

    @Inject
    SiteConfig config;

    /**
     * Each part is now rendered for the last page that has it, and before it was for the first: it must say the same on
     * both.
     */
    @Test
    void pagesSayTheSameInWhateverOrderTheyAreRendered() {
        List<Seen> seen = EveryPage.seen(config);
        RenderedOnce.forget();
        for (int last = seen.size() - 1; last >= 0; last--) {
            assertEquals(seen.get(last).html(), seen.get(last).page().html(), seen.get(last).toString());
        }
    }

    @Test
    void aPartIsRenderedAgainOnlyWhenItSaysSomethingElse() {
        RenderedOnce.forget();
        Page front = EveryPage.pages(config, SiteLanguage.ORIGINAL, EveryPage.OPEN_DAY).front();
        front.html();
        long parts = RenderedOnce.parts();
        assertTrue(parts > 0);
        front.html();
        assertEquals(parts, RenderedOnce.parts());
        EveryPage.pages(config, SiteLanguage.ORIGINAL, EveryPage.NIGHT).front().html();
        assertTrue(RenderedOnce.parts() > parts, "at night there is another first door");
    }

    @Test
    void thereIsRoomForThePartsOfALargeDirectoryAndNoMoreThanNeededForASmallOne() {
        RenderedOnce.makeRoom(10_000);
        assertEquals(200_000, RenderedOnce.room());
        RenderedOnce.makeRoom(1);
        assertEquals(20_000, RenderedOnce.room());
    }
}
