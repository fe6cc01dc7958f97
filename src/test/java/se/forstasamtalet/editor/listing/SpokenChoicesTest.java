package se.forstasamtalet.editor.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.forstasamtalet.World;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.SpokenLanguages;

/** An editor ticks the names of languages, and knows no codes. */
class SpokenChoicesTest {

    @Test
    void languagesAreChosenByTheirNames() {
        FormField field = ListingFields.of(World.service("ekby"), World.DIRECTORY).stream()
                .flatMap(group -> group.fields().stream()).filter(one -> one.path().equals("languages.codes"))
                .findFirst()
                .orElseThrow();
        assertEquals(FormField.Type.MANY, field.type());
        assertEquals(
                List.of("Arabiska", "Persiska (farsi eller dari)", "Kurdiska (kurmanji eller sorani)", "Somaliska",
                        "Tigrinja"),
                Stream.of("ar", "fa", "ku", "so", "ti").map(field.choices()::get).toList());
    }

    @Test
    void everyOneIsALanguageThatTheRegisterTakesAndHasANameOfItsOwn() {
        Map<String, String> choices = SpokenChoices.of(World.DIRECTORY);
        choices.forEach((tag, name) -> {
            assertEquals(List.of(tag), new SpokenLanguages(List.of(tag), null, null, null).codes());
            assertTrue(!name.equalsIgnoreCase(tag) && name.length() > 2, tag + " has no name");
        });
        assertEquals(choices.size(), choices.values().stream().distinct().count());
    }

    @Test
    void aLanguageThatIsNamedAlreadyCanBeChosenToo() {
        Listing rare = World.service("ekby", document -> document.putObject("languages").put("source", "sagokartan")
                .putArray("codes").add("is"));
        assertEquals("Isländska", SpokenChoices.of(World.DIRECTORY.of(List.of(rare))).get("is"));
    }
}
