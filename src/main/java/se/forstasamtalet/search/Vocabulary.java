package se.forstasamtalet.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.search.Finding.Why;

/**
 * What people say in one language when they look for help: {@code i18n/searching/}.
 *
 * @param filler words that may stand around a name and say nothing themselves
 * @param at words after which a place is named: in, from
 * @param classes words that stand for each other, by the name that phrasings use
 * @param parts what long Swedish words are made of
 * @param danger phrasings of acute danger, and of the wish to die
 * @param exposed phrasings of somebody who is being hurt
 * @param refused phrasings of somebody who looks for a person or a way to watch someone
 * @param shelter phrasings of somebody who looks for a shelter
 * @param child phrasings of a child who is hurt or sees it
 * @param young phrasings of a child or a teenager who hurts somebody
 * @param worried phrasings of somebody who fears that another is hurt
 * @param concerned phrasings of somebody who fears that another uses violence
 * @param regret phrasings of somebody who tells what they have done: then it is no search for a person
 * @param door phrasings of the wish to stop, and of any plea for help
 * @param guides phrasings of what a guide answers, by the guide's slug
 * @param pages phrasings of what stands on a page by need or for those who meet people in their work, by its address
 * @param services phrasings that describe a service and do not name it, by the service's slug
 * @param facts phrasings of what a service may have, by the fact's name
 */
record Vocabulary(List<String> filler, List<String> at, Map<String, List<String>> classes, List<String> parts,
        List<String> danger, List<String> exposed,
        List<String> refused, List<String> shelter, List<String> child, List<String> young, List<String> worried,
        List<String> concerned, List<String> regret, List<String> door, Map<String, List<String>> guides,
        Map<String, List<String>> pages, Map<String, List<String>> services, Map<String, List<String>> facts) {

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
        shelter = shelter == null ? List.of() : shelter;
        child = child == null ? List.of() : child;
        young = young == null ? List.of() : young;
        worried = worried == null ? List.of() : worried;
        concerned = concerned == null ? List.of() : concerned;
        regret = regret == null ? List.of() : regret;
        door = door == null ? List.of() : door;
        guides = guides == null ? Map.of() : guides;
        pages = pages == null ? Map.of() : pages;
        services = services == null ? Map.of() : services;
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
        add(meanings, shelter, OpeningWords.SHELTER, "", "");
        add(meanings, child, OpeningWords.CHILD, "", "");
        add(meanings, young, OpeningWords.YOUNG, "", "");
        add(meanings, worried, OpeningWords.WORRIED, "", "");
        add(meanings, concerned, OpeningWords.CONCERNED, "", "");
        add(meanings, regret, OpeningWords.DOOR, "", REGRET);
        add(meanings, door, OpeningWords.DOOR, "", "");
        guides.forEach((guide, phrasings) -> add(meanings, phrasings, OpeningWords.NONE, guide, ""));
        facts.forEach((fact, phrasings) -> add(meanings, phrasings, OpeningWords.NONE, "", fact));
        pages.forEach((page, phrasings) -> addTopic(meanings, phrasings, ResultKind.PAGE, page));
        services.forEach((service, phrasings) -> addTopic(meanings, phrasings, ResultKind.SERVICE, service));
        return meanings;
    }

    private void add(List<Meaning> meanings, List<String> written, OpeningWords opening, String guide, String fact) {
        for (String one : written) {
            meanings.add(new Meaning(Phrasing.of(one, classes), opening, guide, fact, null));
        }
    }

    private void addTopic(List<Meaning> meanings, List<String> written, ResultKind kind, String target) {
        Finding described = new Finding(kind, target, "", Why.TOPIC);
        written.forEach(one -> meanings
                .add(new Meaning(Phrasing.of(one, classes), OpeningWords.NONE, "", "", described)));
    }

    /**
     * A phrasing, and what it means: one of an opening, a guide, a fact and what it describes.
     *
     * @param described a page or a service that the words describe
     */
    record Meaning(Phrasing phrasing, OpeningWords opening, String guide, String fact, @Nullable Finding described) {}
}
