package se.forstasamtalet.handout;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Page;

/**
 * A file that opens without a network: every card of one or several areas, in every language.
 *
 * @param file its name on a disk, where others may see it
 * @param policy what it may do in a browser that opens it from a disk: the same as here
 * @param style that of cards, beside that of all pages
 */
@CheckedTemplate(basePath = "handout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record Pack(Frame frame, String file, String policy, String style, List<Part> parts) implements Page {

    /** A link to a pack, by which a browser keeps it under its name. */
    public record PackLink(String address, String file) {}

    /** A paper by its name. */
    public record Name(Paper paper, String text) {}

    /** An area with its cards, one in each language. */
    public record Part(String place, List<Leaf> leaves) {}

    /**
     * The cards in one language.
     *
     * @param id how its places within the file are called
     * @param inSwedish the same card in Swedish, or null when it is
     * @param papers what can be printed
     */
    public record Leaf(String id, Card card, @Nullable Card inSwedish, List<Name> papers) {}

    /** The whole file: it stands alone, with no page of the site around it. */
    @Override
    public String html() {
        return main();
    }

    @Override
    public int mostSizes() {
        return 200;
    }
}
