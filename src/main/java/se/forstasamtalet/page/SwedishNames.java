package se.forstasamtalet.page;

import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.language.SiteLanguage;

/**
 * Swedish names within sentences in other languages, marked as Swedish (WCAG 3.1.2): a voice that reads Finnish would
 * say them so that nobody on the phone understands.
 */
@TemplateExtension
public final class SwedishNames {

    /** As templates write what stands in them. */
    private static final ResultMapper HTML = new HtmlEscaper(List.of());

    private SwedishNames() {}

    /** A sentence that names the service of a door. */
    static RawString naming(String sentence, DoorCard card, Frame frame) {
        return marked(sentence, frame, Stream.of(swedish(card.service(), card.language())));
    }

    /** A sentence that names the service of a door, and an area. */
    static RawString naming(String sentence, DoorCard card, String area, Frame frame) {
        return marked(sentence, frame, Stream.of(swedish(card.service(), card.language()), area));
    }

    /** A sentence that names what a link leads to, and an area. */
    static RawString naming(String sentence, Link link, String area, Frame frame) {
        return marked(sentence, frame, Stream.of(swedish(link.text(), link.language()), area));
    }

    /** Names that are descriptions are in the reader's language already. */
    private static String swedish(String name, SiteLanguage language) {
        return language == SiteLanguage.ORIGINAL ? name : "";
    }

    private static RawString marked(String sentence, Frame frame, Stream<String> names) {
        List<String> longestFirst = frame.language().isSwedish() ? List.of()
                : names.filter(name -> !name.isEmpty()).sorted(Comparator.comparing(String::length).reversed())
                        .toList();
        return new RawString(marked(sentence, longestFirst));
    }

    private static String marked(String text, List<String> names) {
        if (names.isEmpty()) {
            return escaped(text);
        }
        List<String> rest = names.subList(1, names.size());
        String mark = "<span lang=\"sv\">" + escaped(names.get(0)) + "</span>";
        return Arrays.stream(text.split(Pattern.quote(names.get(0)), -1))
                .map(part -> marked(part, rest)).collect(Collectors.joining(mark));
    }

    private static String escaped(String text) {
        return HTML.map(text, null);
    }
}
