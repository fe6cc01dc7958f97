package se.forstasamtalet.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What every page has around its content. A page is rendered first and then put in here, and does not include this as
 * templates usually do: Qute looks for what an included template does not know among all the classes of all templates,
 * for each word anew.
 *
 * @param subject what the page is about, as schema.org calls it; else empty
 * @param style the style that it has beside that of all pages; else empty
 * @param main its content, as HTML
 * @param aged that its numbers were last checked long ago, said once; else empty
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Layout(Frame frame, String subject, String style, String main, String aged) implements TemplateInstance {}
