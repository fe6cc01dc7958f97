package se.forstasamtalet.page;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.language.SiteMessages;
import se.forstasamtalet.machine.SiteConfig;
import se.forstasamtalet.page.EveryPage.Seen;
import se.forstasamtalet.visitor.ServicePage;

/**
 * Anonymity is promised only where the law, a decision or the line itself carries the promise (SoL 14:3-5, PDL 3:1).
 */
@QuarkusTest
class AnonymityTest {

    private static final Pattern THE_WORD = Pattern.compile("anonym|مجهول|كشف (ال)?هوي|الكشف عن",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Service> BY_PATH = EveryPage.DIRECTORY.services().stream()
            .collect(Collectors.toMap(service -> Addresses.service(service.pageName()), Function.identity()));
    private static final Map<String, Service> BY_NAME = EveryPage.DIRECTORY.services().stream()
            .collect(Collectors.toMap(Service::name, Function.identity()));

    @Inject
    SiteConfig config;

    @Test
    void isPromisedAtNoDoorWhoseBasisDoesNotAllowIt() {
        List<String> complaints = new ArrayList<>();
        int doors = 0;
        for (Seen seen : EveryPage.seen(config)) {
            for (Element door : seen.document().select(".door")) {
                Element name = door.select("h2, h3").first();
                Service service = name == null ? null : BY_NAME.get(name.text());
                // A door without a service of its own is a municipality's switchboard, which promises nothing.
                boolean mayPromise = service != null && allowsTheWord(service);
                doors++;
                if (!mayPromise && THE_WORD.matcher(door.text()).find()) {
                    complaints.add(seen + ": " + door.text());
                }
            }
        }
        assertFalse(doors == 0);
        EveryPageTest.assertNone(complaints);
    }

    /** What is said there of the law in general, of records, and in the sources' own words is no promise. */
    @Test
    void isPromisedOnNoPageOfAServiceWhoseBasisDoesNotAllowIt() {
        List<String> complaints = new ArrayList<>();
        int services = 0;
        for (Seen seen : EveryPage.seen(config)) {
            if (seen.page() instanceof ServicePage page && !allowsTheWord(BY_PATH.get(page.frame().path()))) {
                services++;
                String text = ownWords(seen);
                if (THE_WORD.matcher(text).find()) {
                    complaints.add(seen + ": " + text);
                }
            }
        }
        assertFalse(services == 0);
        EveryPageTest.assertNone(complaints);
    }

    /** So that the two tests above cannot pass because nothing is ever promised. */
    @Test
    void isPromisedWhereTheBasisAllowsIt() {
        List<String> complaints = new ArrayList<>();
        for (Seen seen : EveryPage.seen(config)) {
            if (seen.page() instanceof ServicePage page && allowsTheWord(BY_PATH.get(page.frame().path()))
                    && !seen.document().select("dl").text().contains(words(seen.language()).anonymous_whole())
                    && !seen.document().select("dl").text().contains(words(seen.language()).anonymous_open_talks())) {
                complaints.add(seen.toString());
            }
        }
        EveryPageTest.assertNone(complaints);
    }

    private static String ownWords(Seen seen) {
        Document page = seen.document().clone();
        // Other doors on the page are looked at by themselves.
        page.select(".door, footer, blockquote, main [lang=sv][dir=ltr]").remove();
        String text = page.expectFirst("main").text();
        SiteMessages words = words(seen.language());
        for (String general : List.of(words.recorded_unknown(), words.anonymous_health_record(), words.anonymous_none(),
                words.fact_anonymity())) {
            text = text.replace(general, "");
        }
        return text;
    }

    private static boolean allowsTheWord(Service service) {
        return service.anonymity() != null && service.anonymity().basis().allowsTheWord();
    }

    private static SiteMessages words(SiteLanguage language) {
        return MessageBundles.get(SiteMessages.class, Localized.Literal.of(language.tag()));
    }
}
