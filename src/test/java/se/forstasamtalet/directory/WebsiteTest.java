package se.forstasamtalet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebsiteTest {

    @ParameterizedTest
    @CsvSource({"https://nacka.se/, nacka.se", "https://www.1177.se/a/b, 1177.se",
        "https://xn--gteborg-90a.se/, xn--gteborg-90a.se"})
    void isAPageThatEverybodyReaches(URI url, String host) {
        assertEquals(host, new Website(url, null, null).host());
    }

    @ParameterizedTest
    @CsvSource({"www.nacka.se, https://www.nacka.se", "nacka.se/stod, https://nacka.se/stod",
        "https://göteborg.se/a, https://xn--gteborg-90a.se/a", "åre.se, https://xn--re-xia.se"})
    void isCompletedAsPeopleTypeIt(URI typed, String url) {
        assertEquals(url, new Website(typed, null, null).url().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://nacka.se/", "https://user:pw@nacka.se/", "https://127.0.0.1/x", "https://[::1]/",
        "https://nacka", "https://localhost/", "https://nacka.local/", "https://nacka.se:8443/",
        "https://nacka.se/?a=b",
        "https://nacka.se/#/x", "https:///nacka", "mailto:a@nacka.se"})
    void isNothingThatTellsOfAVisitorOrThatOnlySomeReach(URI url) {
        assertThrows(IllegalArgumentException.class, () -> new Website(url, null, null));
    }
}
