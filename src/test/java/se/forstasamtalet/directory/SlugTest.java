package se.forstasamtalet.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({"Hägersten-Älvsjö, hagersten-alvsjo", "Upplands Väsby, upplands-vasby", "Järva, jarva", "Åbro, abro",
        "Rosén, rosen",
        "Välj att sluta, valj-att-sluta", "Killar.se, killar-se", "'Ekby, egen behandling', ekby-egen-behandling",
        "112, 112", "'  Nacka  ', nacka"})
    void isTheNameInPlainLetters(String name, String slug) {
        assertEquals(new Slug(slug), Slug.of(name));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Nacka", "järva", "upplands--vasby", "-nacka", "nacka-", "upplands_vasby", "upplands vasby",
        "nacka/../edit", "nacka\n"})
    void refusesWhatCannotStandInAnAddress(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Slug(text));
    }

    @Property(seed = "2026")
    void anyNameWithALetterHasASlugThatStaysTheSame(@ForAll String before, @ForAll String after) {
        Slug slug = Slug.of(before + "a" + after);
        assertEquals(slug, Slug.of(slug.text()));
    }
}
