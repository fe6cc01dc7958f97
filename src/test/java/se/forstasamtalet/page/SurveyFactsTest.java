package se.forstasamtalet.page;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.language.SiteLanguage;

@QuarkusTest
class SurveyFactsTest {

    @Test
    void whereNobodySaysWhetherOneMayComeByOneselfNothingIsSaidAndNeverNo() {
        Service silent = World.service("vandpunkten",
                document -> document.putObject("self_referral").put("source", "sagokartan"));
        assertNull(facts(silent).selfReferral());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no"})
    void whatASourceSaysOfItIsSaid(String possible) {
        Service said = World.service("vandpunkten", document -> document.putObject("self_referral")
                .put("possible", possible).put("source", "sagokartan"));
        assertNotNull(facts(said).selfReferral());
    }

    private static SurveyFacts facts(Service service) {
        Wording wording = new Wording(SiteLanguage.SWEDISH);
        return new SurveyFacts(World.DIRECTORY, wording, new Sources(World.DIRECTORY, wording), service);
    }
}
