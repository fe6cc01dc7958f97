package se.forstasamtalet.editor.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.forstasamtalet.StoppedTime;
import se.forstasamtalet.account.AccountError.Refusal;
import se.forstasamtalet.editor.AtAFalseProvider;
import se.forstasamtalet.editor.FalseProvider;
import se.forstasamtalet.editor.Wanderer;
import se.forstasamtalet.editor.WithNeighbours;

/** What of a provider's answers is not believed, and who is told so. */
@QuarkusTest
@TestProfile(WithNeighbours.class)
class ProviderLiesTest extends AtAFalseProvider {

    private static final String LOA2 = "http://id.elegnamnden.se/loa/1.0/loa2";

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("WRONG_ISSUER", claims -> claims.put("iss", "http://elsewhere.example")),
                lie("WRONG_ISSUER", claims -> claims.remove("iss")),
                lie("WEAK_PROOF", claims -> claims.put("acr", LOA2)),
                lie("WEAK_PROOF", claims -> claims.put("acr", "")),
                lie("WEAK_PROOF", claims -> claims.remove("acr")),
                lie("STALE_CHALLENGE", claims -> claims.put("nonce", "the one of yesterday")),
                lie("STALE_CHALLENGE", claims -> claims.remove("nonce")),
                lie("OLD_PROOF", claims -> claims.put("exp", Instant.now().getEpochSecond() - 1)),
                lie("OLD_PROOF",
                        claims -> claims.putAll(Map.of("iat", Instant.now().getEpochSecond() - 660, "auth_time",
                                Instant.now().getEpochSecond() - 660))),
                lie("OLD_PROOF", claims -> claims.put("auth_time", Instant.now().getEpochSecond() - 660)),
                lie("OLD_PROOF", claims -> claims.remove("auth_time")),
                lie("BAD_PROOF", claims -> claims.put("aud", "another desk")),
                lie("BAD_PROOF", claims -> claims.remove("sub")));
    }

    private static Arguments lie(String reason, Consumer<Map<String, Object>> lie) {
        return Arguments.of(reason, lie);
    }

    @ParameterizedTest
    @MethodSource("lies")
    void anAnswerThatIsNotRightLetsNobodyInWhoCouldComeIn(String reason, Consumer<Map<String, Object>> lie) {
        Wanderer someone = newcomer(Set.of());
        lieToo(lie);
        refused(signIn(someone), reason, AccountErrorPages.words(Refusal.valueOf(reason)));
    }

    @Test
    void anAnswerThatTheProviderDidNotSignLetsNobodyIn() {
        Wanderer someone = newcomer(Set.of());
        falsk.key = FalseProvider.keys().getPrivate();
        refused(signIn(someone), "BAD_PROOF", "gick inte att lita på");
        falsk.key = null;
        refused(signIn(someone), "BAD_PROOF", "gick inte att lita på");
    }

    @Test
    void theSameAnswerLetsInOnceEvenWhenTheProviderWouldGiveItTwice() {
        newcomer(Set.of());
        Wanderer owner = new Wanderer(desk());
        String answer = falsk.answer(owner.get(FALSE).header("Location"));
        Wanderer thief = new Wanderer(desk());
        thief.cookies.putAll(owner.cookies);
        owner.follow(answer).then().statusCode(200).body(containsString("Mitt skrivbord"));
        refused(owner.follow(answer), "STALE_CHALLENGE", "skickats en gång redan");
        refused(thief.follow(answer), "STALE_CHALLENGE", "skickats en gång redan");
    }

    @Test
    void anAnswerToAnotherBrowserLetsNobodyIn() {
        newcomer(Set.of());
        Wanderer owner = new Wanderer(desk());
        String answer = falsk.answer(owner.get(FALSE).header("Location"));
        refused(new Wanderer(desk()).follow(answer), "STALE_CHALLENGE", "Försök en gång till");
        Wanderer other = new Wanderer(desk());
        String state = other.get(FALSE).header("Location").replaceFirst(".*[?&]state=([^&]*).*", "$1");
        refused(other.follow(answer.replaceFirst("state=.*", "state=" + state)), "BAD_PROOF", "gick inte att lita på");
        refused(other.follow(FALSE + "?code=x"), "STALE_CHALLENGE", "Försök en gång till");
    }

    @Test
    void whoeverTurnsBackAtTheProviderIsToldSo() {
        Wanderer someone = new Wanderer(desk());
        String state = someone.get(FALSE).header("Location").replaceFirst(".*[?&]state=([^&]*).*", "$1");
        refused(someone.follow(FALSE + "?error=access_denied&error_description=%3Cscript%3E&state=" + state),
                "NO_PROOF", "avbröts");
    }

    @Test
    void whoeverFailsTooOftenWaitsAndNobodyElseDoes() {
        StoppedTime.begin();
        newcomer(Set.of());
        String colleague = subject;
        falsk.tellTheTruthOf("somebody who tries and tries");
        List<Integer> statuses = IntStream.range(0, 15).mapToObj(one -> signIn(new Wanderer(desk())).statusCode())
                .toList();
        assertEquals(List.of(403, 429), List.of(statuses.get(0), statuses.get(14)));
        falsk.tellTheTruthOf(colleague);
        signIn(new Wanderer(desk())).then().statusCode(200);
    }

    @Test
    void rubbishFromAnybodyFillsNoJournal() {
        StoppedTime.begin();
        int before = noted().size();
        IntStream.range(0, 80).forEach(
                one -> given().get("/edit/sign-in/borta?code=" + one + "&state=" + one).then().statusCode(403));
        assertEquals(60, noted().size() - before);
        given().redirects().follow(false).get("/edit/sign-in/borta").then().statusCode(503);
    }
}
