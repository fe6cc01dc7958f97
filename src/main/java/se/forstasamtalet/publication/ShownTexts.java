package se.forstasamtalet.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Observation;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.TextNumbers;
import se.forstasamtalet.directory.Texts;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.Withheld;

/**
 * Texts as readers see them: with the numbers that they refer to. One that refers to no number, or holds one that is
 * nobody's any more, is not shown until it is mended: a translation falls back to the Swedish text, and where that is
 * the one to go it is said that the text is looked at.
 */
final class ShownTexts {

    private static final String OTHER_NAME = "alternate_name";
    private static final String QUOTES = "observations";

    private final TextNumbers numbers;
    private final List<HiddenText> hidden = new ArrayList<>();

    private ShownTexts(Directory directory) {
        this.numbers = new TextNumbers(directory.listings().toList());
    }

    /** The directory as readers see it; the same one when no text is other than it is written. */
    static Directory in(Directory directory) {
        List<Listing> written = directory.listings().toList();
        ShownTexts texts = new ShownTexts(directory);
        List<Listing> shown = written.stream().map(texts::shown).toList();
        return shown.equals(written) ? directory : directory.of(shown).withGone(directory.gone());
    }

    /** The texts that readers do not see as they are. */
    static List<HiddenText> hidden(Directory directory) {
        ShownTexts texts = new ShownTexts(directory);
        directory.listings().forEach(texts::shown);
        return texts.hidden;
    }

    private Listing shown(Listing listing) {
        return !isConcerned(listing) ? listing : Documents.changed(listing, document -> {
            Texts.of(document, listing.listingKind()).forEach((path, text) -> show(listing, path, text));
            if (document.has(OTHER_NAME) && numbers.holdsUnknown(document.get(OTHER_NAME).asText())) {
                hidden.add(new HiddenText(listing, OTHER_NAME));
                document.remove(OTHER_NAME);
            }
            if (document.get(QUOTES) instanceof ArrayNode quotes) {
                showQuotes(listing, quotes);
            }
        });
    }

    private static boolean isConcerned(Listing listing) {
        Stream<String> names = listing instanceof Service service ? Stream.ofNullable(service.alternate_name())
                : Stream.of();
        Stream<String> quotes = listing.observations().stream().map(Observation::text);
        Stream<String> texts = Texts.of(listing).values().stream().flatMap(text -> text.properties().stream())
                .map(words -> words.getValue().asText());
        return Stream.of(names, quotes, texts).flatMap(all -> all).anyMatch(TextNumbers::isConcerned);
    }

    private void showQuotes(Listing listing, ArrayNode quotes) {
        for (int i = quotes.size() - 1; i >= 0; i--) {
            if (numbers.holdsUnknown(quotes.get(i).path("text").asText())) {
                hidden.add(new HiddenText(listing, QUOTES + "[" + i + "].text"));
                quotes.remove(i);
            }
        }
    }

    private void show(Listing listing, String path, ObjectNode text) {
        ObjectNode written = text.deepCopy();
        List<SiteLanguage> taken = new ArrayList<>();
        for (Map.Entry<String, JsonNode> words : written.properties()) {
            SiteLanguage language = SiteLanguage.find(words.getKey()).orElseThrow();
            Optional<String> said = numbers.said(words.getValue().asText(), listing, language);
            if (said.isPresent()) {
                text.put(words.getKey(), said.get());
            } else {
                taken.add(language);
                hidden.add(new HiddenText(listing, path + "." + words.getKey()));
                text.remove(words.getKey());
            }
        }
        if (taken.contains(SiteLanguage.ORIGINAL)) {
            taken.forEach(language -> text.put(language.tag(), Withheld.in(language)));
        }
    }
}
