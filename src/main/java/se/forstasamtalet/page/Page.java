package se.forstasamtalet.page;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What stands on a public page: everything the template shows, and nothing it does not. Two pages that are equal look
 * the same, byte for byte, so a page that has not changed need not be rendered again.
 */
public interface Page extends TemplateInstance {

    Frame frame();

    /** The HTTP status that it is answered with at its address. */
    default int status() {
        return 200;
    }

    /** How many times the one size of all answers it may take: once, whatever visitors read. */
    default int mostSizes() {
        return 1;
    }

    /** What it is about, as schema.org calls it; empty for most pages. */
    default String subject() {
        return "";
    }

    /**
     * The style that it needs beside that of all pages; empty for most. It stands in the page; the policy that allows
     * it names its hash.
     */
    default String style() {
        return frame().forProfessionals() ? Style.PROFESSIONALS.css() : "";
    }

    /** The doors that it shows. */
    default List<DoorCard> doors() {
        return List.of();
    }

    /** The page as HTML, in its own language. */
    default String html() {
        return new Layout(frame(), subject(), style(), main(), DoorCard.aged(doors()))
                .setLocale(frame().language().locale()).render();
    }

    /** Its content alone, as its own template makes it. */
    default String main() {
        return setLocale(frame().language().locale()).render();
    }
}
