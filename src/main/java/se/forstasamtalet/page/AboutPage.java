package se.forstasamtalet.page;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;

/** Who is behind the site, and where its facts are from. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record AboutPage(Frame frame, String who, List<String> sources) implements Page {}
