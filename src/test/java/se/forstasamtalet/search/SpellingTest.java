package se.forstasamtalet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"Södertälje, sodertalje", "SØDERTALJE, sodertalje", "Upplands-Bro, upplandsbro",
        "upplands bro, upplandsbro", "176 71, 17671", "١٧٦٧١, 17671",
        "Sollentuna., sollentuna", "Ботчюрка, botcurka", "Σόλνα, solna", "ناكا, naka", "İstanbul, istanbul",
        "don't, dont", "mans­centrum, manscentrum",
        "manscenter, manscentrum"})
    void aNameHasOneFormHoweverItIsWritten(String written, String key) {
        assertEquals(key, Spelling.of(written).key());
    }

    @Test
    void theFormsOfAnArabicLetterAreOne() {
        assertEquals(Spelling.of("أضرب").key(), Spelling.of("اضرب").key());
        assertEquals(Spelling.of("مساعدة").key(), Spelling.of("مساعده").key());
        assertEquals(Spelling.of("بوتکیرکا").key(), Spelling.of("بوتكيركا").key(), "Persian and Arabic kaf and yeh");
    }

    @ParameterizedTest
    @CsvSource({"Täby, Teby", "Kista, Schista", "Kista, Shista", "Skärholmen, Sherholmen", "Södertälje, Soedertelge",
        "Huddinge, Hudinge", "Åkersberga, Okersberga",
        "Jakobsberg, Jacobsberg", "Älvsjö, Elvsjø", "Gärdet, Jerdet", "Vällingby, Wellingby"})
    void whatSoundsTheSameToASwedishEarIsTheSame(String right, String heard) {
        assertEquals(Spelling.of(right).phonetic(), Spelling.of(heard).phonetic());
    }

    @ParameterizedTest
    @CsvSource({"Nacka, ناكا", "Solna, سولنا", "Huddinge, هودينغه", "Södertälje, سودرتاليا", "Haninge, هانينغه",
        "Tyresö, تيريسو"})
    void consonantsKnowANameInLettersWithoutVowels(String name, String written) {
        assertEquals(Spelling.of(name).skeleton(), Spelling.of(written).skeleton());
    }

    @Test
    void keepsTheWordsAsTheyWereTypedBesideTheFoldedOnes() {
        Spelling spelling = Spelling.of("Jag bor i VÅRBERG!");
        assertEquals(List.of("jag", "bor", "i", "vårberg"), spelling.plain());
        assertEquals(List.of("jag", "bor", "i", "varberg"), spelling.words());
    }

    @Test
    void whatIsNoWordIsLeftOut() {
        assertEquals(List.of(), Spelling.of(" – … 🙂 \u0000 *:* ").words());
    }
}
