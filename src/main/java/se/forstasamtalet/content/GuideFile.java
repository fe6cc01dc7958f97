package se.forstasamtalet.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.SiteLanguage;

/**
 * A guide's file: {@code title:} for the window, its {@code order:} among the guides, the heading, a summary as a
 * quotation, then the text in Markdown.
 */
final class GuideFile {

    private static final Pattern FORM = Pattern.compile(
            "title: (?<title>\\S.*)\\Rorder: (?<order>\\d{1,3})\\R\\R# (?<heading>\\S.*)\\R\\R> "
                    + "(?<summary>\\S.*)\\R\\R(?<body>(?s).*\\S.*)");
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private GuideFile() {}

    static Guide read(SiteLanguage language, String name, @Nullable String text, List<ContentProblem> problems) {
        String slug = name.replaceFirst("^.*/", "").replaceFirst("\\.md$", "");
        Matcher parts = FORM.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            if (text != null) {
                problems.add(new ContentProblem(name, 1, "",
                        "title: …, order: 1, # heading, > summary and a text, with an empty line between"));
            }
            return new Guide(slug, language, 0, slug, slug, slug, "");
        }
        return new Guide(slug, language, Integer.parseInt(parts.group("order")), parts.group("title").strip(),
                parts.group("heading").strip(),
                parts.group("summary").strip(), HTML.render(MARKDOWN.parse(parts.group("body"))));
    }
}
