package se.forstasamtalet.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What people say in one language when they look for help: {@code i18n/searching/}.
 *
 * @param filler words that may stand around a name and say nothing themselves
 * @param at words after which a place is named: in, from
 * @param classes words that stand for each other, by the name that phrasings use
 * @param parts what long Swedish words are made of
 * @param danger phrasings of acute danger, and of the wish to die
 * @param exposed phrasings of somebody who is being hurt
 * @param refused phrasings of somebody who looks for a person, a shelter or a way to watch someone
 * @param regret phrasings of somebody who tells what they have done: then it is no search for a person
 * @param door phrasings of the wish to stop, and of any plea for help
 * @param guides phrasings of what a guide answers, by the guide's slug
 * @param facts phrasings of what a service may have, by the fact's name
 */
record Vocabulary(List<String> filler, List<String> at, Map<String, List<String>> classes, List<String> parts,
        List<String> danger, List<String> exposed,
        List<String> refused, List<String> regret, List<String> door, Map<String, List<String>> guides,
        Map<String, List<String>> facts) {

    /** The languages there is a file for. People write in their own language, also on a page in another. */
    static final List<String> LANGUAGES = List.of("sv", "en", "ar", "fi", "so", "fa", "ckb", "tr", "pl", "es", "ti",
            "ru", "uk", "el");

    /** The fact that somebody regrets; no service has it. */
    static final String REGRET = "regret";

    static final List<Vocabulary> ALL = LANGUAGES.stream().map(Vocabulary::read).toList();

    Vocabulary {
        filler = filler == null ? List.of() : filler;
        at = at == null ? List.of() : at;
        classes = classes == null ? Map.of() : classes;
        parts = parts == null ? List.of() : parts;
        danger = danger == null ? List.of() : danger;
        exposed = exposed == null ? List.of() : exposed;
        refused = refused == null ? List.of() : refused;
        regret = regret == null ? List.of() : regret;
        door = door == null ? List.of() : door;
        guides = guides == null ? Map.of() : guides;
        facts = facts == null ? Map.of() : facts;
    }

    private static Vocabulary read(String language) {
        String name = "/searching/" + language + ".yaml";
        try (InputStream file = Vocabulary.class.getResourceAsStream(name)) {
            return new YAMLMapper().readValue(file, Vocabulary.class);
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException(
                    "i18n" + name + ", line " + wrong.getLocation().getLineNr() + ": " + wrong.getOriginalMessage(),
                    wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything that this language says, ready to be looked for. */
    List<Meaning> meanings() {
        List<Meaning> meanings = new ArrayList<>();
        add(meanings, danger, OpeningWords.DANGER, "", "");
        add(meanings, exposed, OpeningWords.EXPOSED, "", "");
        add(meanings, refused, OpeningWords.REFUSED, "", "");
        add(meanings, regret, OpeningWords.DOOR, "", REGRET);
        add(meanings, door, OpeningWords.DOOR, "", "");
        guides.forEach((guide, phrasings) -> add(meanings, phrasings, OpeningWords.NONE, guide, ""));
        facts.forEach((fact, phrasings) -> add(meanings, phrasings, OpeningWords.NONE, "", fact));
        return meanings;
    }

    private void add(List<Meaning> meanings, List<String> written, OpeningWords opening, String guide, String fact) {
        for (String one : written) {
            meanings.add(new Meaning(Phrasing.of(one, classes), opening, guide, fact));
        }
    }

    /** A phrasing, and what it means: one of an opening, a guide and a fact. */
    record Meaning(Phrasing phrasing, OpeningWords opening, String guide, String fact) {}
}
