package se.forstasamtalet.content;

import se.forstasamtalet.language.SiteLanguage;

/**
 * A short text about one question, in one language.
 *
 * @param slug its name in addresses; neutral, since browsers remember addresses
 * @param order its place among the guides, from 1
 * @param title its neutral name for the window and the browser's history
 * @param heading what it is called on pages
 * @param summary one sentence
 * @param body the text as HTML: headings from level two, paragraphs and lists, nothing else
 */
public record Guide(String slug, SiteLanguage language, int order, String title, String heading, String summary,
        String body) {}
