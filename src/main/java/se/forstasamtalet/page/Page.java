package se.forstasamtalet.page;

import io.quarkus.qute.TemplateInstance;

/**
 * What stands on a public page: everything the template shows, and nothing it does not. Two pages that are equal look
 * the same, byte for byte, so a page that has not changed need not be rendered again.
 */
public interface Page extends TemplateInstance {

    Frame frame();

    /** How many times the one size of all answers it may take: once, whatever visitors read. */
    default int mostSizes() {
        return 1;
    }

    /** The page as HTML, in its own language. */
    default String html() {
        return setLocale(frame().language().locale()).render();
    }
}
