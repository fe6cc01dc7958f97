package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.PageWithDoors;

/**
 * Where one sees with a receipt what became of what one wrote. It does not say what that was.
 *
 * @param typed a code that opened nothing
 * @param complaint why it did not; else empty
 * @param outcome what became of it; empty before a code is given
 * @param why what the editor says about it, in Swedish; may be empty
 */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ReceiptPage(Frame frame, String typed, String complaint, String outcome, String why, FirstDoor first)
        implements PageWithDoors {}
