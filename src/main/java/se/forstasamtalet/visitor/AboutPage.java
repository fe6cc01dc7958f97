package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Page;

/** Who is behind the site, and where its facts are from. */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record AboutPage(Frame frame, String who, List<String> sources) implements Page {}
