package se.forstasamtalet.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.SiteLanguage;

class CardAddressTest {

    private static final Slug NACKA = new Slug("nacka");

    @Test
    void isShortPlainAndWithoutAQuery() {
        QrCodeTest.addresses().forEach(address -> {
            assertTrue(address.path().matches("/[a-z]{2,4}/[a-z]+(-[a-z]+)*"), address.path());
            assertTrue(address.path().length() <= 20, address.path());
            assertEquals("https://forstasamtalet.example" + address.path(), address.link());
        });
    }

    @ParameterizedTest
    @CsvSource({"SWEDISH, /sv/nacka", "EASY_SWEDISH, /latt/nacka", "ARABIC, /ar/nacka"})
    void carriesTheLanguageOfItsCard(SiteLanguage language, String path) {
        assertEquals(path, new CardAddress(URI.create("https://forstasamtalet.example"), language, NACKA).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://localhost", "https://127.0.0.1:8443", "https://[::1]/",
        "http://forstasamtalet.example",
        "https://site.localhost", "https://intranet", "https://10.0.0.7", "https://forstasamtalet.invalid",
        "https://skrivare.local"})
    void isATrialWhereNobodyElseReachesIt(String site) {
        assertTrue(address(site).isTrial());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://forstasamtalet.example", "https://forstasamtalet.example/",
        "https://xn--frstasamtalet-3lb.xn--fiqs8s", "https://a.b.example:8443"})
    void isNoTrialWhereEverybodyReachesIt(String site) {
        assertTrue(!address(site).isTrial());
        assertTrue(address(site).link().endsWith("/sv/nacka"));
    }

    private static CardAddress address(String site) {
        return new CardAddress(URI.create(site), SiteLanguage.SWEDISH, NACKA);
    }
}
