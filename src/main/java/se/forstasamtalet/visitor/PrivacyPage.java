package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Page;

/** What is stored about a visitor: nothing. Each claim has a name, and a test of that name holds it. */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record PrivacyPage(Frame frame, List<Claim> claims) implements Page {

    /** Something the page promises. */
    public record Claim(String name, String text) {}
}
