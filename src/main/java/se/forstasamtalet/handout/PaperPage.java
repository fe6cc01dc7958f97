package se.forstasamtalet.handout;

import io.quarkus.qute.CheckedTemplate;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.CardMessages;
import se.forstasamtalet.page.Frame;

/**
 * Something to print: on a screen it is shown as large as there is room, on paper it is alone.
 *
 * @param name what it is, and where
 * @param inSwedish the same card in Swedish, on a sheet in two languages; else null
 * @param back the address of the card on a screen
 * @param swedish what is said to the one who prints it
 */
@CheckedTemplate(basePath = "handout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record PaperPage(Frame frame, CardPage.PaperLink name, Paper paper, Card card, @Nullable Card inSwedish,
        String back,
        CardMessages swedish) implements PageOfCards {

    @Override
    public int mostSizes() {
        return 2;
    }
}
