package se.forstasamtalet.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.Provenance;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.language.SiteMessages;

/**
 * What every page has around its content.
 *
 * @param path the page's address after the language: empty for the front page, {@code /nacka} for Nacka
 * @param title the window's name; neutral, since others read the browser's history
 * @param emergency the number for acute danger
 * @param isInSwedishAlone whether it stands in no other language, since nobody has signed it
 */
public record Frame(SiteLanguage language, String path, String title, PhoneLink emergency, Audience audience,
        boolean isInSwedishAlone) {

    /** Whom a page is for. */
    enum Audience {
        VISITORS,
        /** People who are hurt: only the others' pages carry the one link to theirs. */
        EXPOSED,
        /** Those who meet people in their work. Their pages are longer, and in few languages. */
        PROFESSIONALS
    }

    /** The same frame of a page that stands in Swedish alone. */
    public Frame inSwedishAlone() {
        return new Frame(language, path, title, emergency, audience, true);
    }

    /** The style of every page. It stands in the page; the policy that allows it names its hash. */
    public String style() {
        return Style.SITE.css();
    }

    public boolean forExposed() {
        return audience == Audience.EXPOSED;
    }

    public boolean forProfessionals() {
        return audience == Audience.PROFESSIONALS;
    }

    /** Whether it makes use of a wide screen. */
    public boolean isWide() {
        return path.isEmpty() || forProfessionals();
    }

    /** The languages that the page exists in. */
    private List<SiteLanguage> languages() {
        if (isInSwedishAlone) {
            return List.of(SiteLanguage.ORIGINAL);
        }
        return forProfessionals() ? SiteLanguage.OF_PROFESSIONALS : List.of(SiteLanguage.values());
    }

    /** The language in which those who read this one find the pages for professionals. */
    public SiteLanguage professionalLanguage() {
        return SiteLanguage.OF_PROFESSIONALS.contains(language) ? language : SiteLanguage.ORIGINAL;
    }

    /** Where the pages for professionals begin. */
    public String professionals() {
        return Addresses.of(professionalLanguage(), Addresses.PROFESSIONALS);
    }

    public String address() {
        return Addresses.of(language, path);
    }

    /** The front page in the same language. */
    public String home() {
        return Addresses.of(language, "");
    }

    /** An address in the same language. */
    public String to(String other) {
        return Addresses.of(language, other);
    }

    /** Where somebody says that something on this page is wrong. */
    public String report() {
        return to(Addresses.REPORT + path);
    }

    /** The same page in every language that it exists in. */
    public List<Translation> translations() {
        return languages().stream()
                .map(other -> new Translation(other, Addresses.of(other, path), other == language)).toList();
    }

    /**
     * Whether the page must say that nobody who has the language as their own has read it, and that the Swedish wording
     * counts.
     */
    public boolean isUnreviewed() {
        return !Provenance.of(language).isReviewed();
    }

    /** Whether sentences about danger, anonymity and law stand in Swedish too. */
    public boolean needsSwedish() {
        return Wording.needsSwedish(language);
    }

    /** The words whose wording counts. */
    public SiteMessages swedish() {
        return MessageBundles.get(SiteMessages.class, Localized.Literal.of(SiteLanguage.ORIGINAL.tag()));
    }

    public String original() {
        return Addresses.of(SiteLanguage.ORIGINAL, path);
    }

    /** The page in one language. */
    public record Translation(SiteLanguage language, String address, boolean isThis) {}

    /**
     * A number to call: as people write it, and as the phone dials it.
     *
     * @param extension what one presses then, in words; empty where nothing is to be pressed
     */
    public record PhoneLink(String written, String dialled, String extension) {

        /** The number with what one presses then, on one line of text. */
        public String inFull() {
            return extension.isEmpty() ? written : written + ", " + extension;
        }

        /** Its groups of digits: a line may end between them, never within one. */
        public List<String> groups() {
            return List.of(written.split(" "));
        }
    }
}
