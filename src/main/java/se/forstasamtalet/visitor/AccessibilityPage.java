package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Page;

/** The accessibility statement (lag 2018:1937 section 13): eleven items, each marked with {@code data-dos}. */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record AccessibilityPage(Frame frame, String responsible, String assessed, String updated, String authority,
        String complaint)
        implements Page {}
