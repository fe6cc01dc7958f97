package se.forstasamtalet.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.NeedMessages;
import se.forstasamtalet.language.SiteLanguage;

/** What the pages by need are called and begin with, in one language, by their addresses. */
public record NeedWords(NeedMessages words) {

    /** The words in a language. */
    public static NeedWords in(SiteLanguage language) {
        return new NeedWords(MessageBundles.get(NeedMessages.class, Localized.Literal.of(language.tag())));
    }

    /** @param path of the page, after the language */
    public String heading(String path) {
        return switch (path) {
            case Addresses.NOW -> words.now_heading();
            case Addresses.WRITE -> words.write_heading();
            case Addresses.MEET -> words.meet_heading();
            case Addresses.YOUNG -> words.young_heading();
            case Addresses.WORRIED -> words.worried_heading();
            default -> throw new IllegalArgumentException("no page by need: " + path);
        };
    }

    /** @param path of the page, after the language */
    public String lead(String path) {
        return switch (path) {
            case Addresses.NOW -> words.now_lead();
            case Addresses.WRITE -> words.write_lead();
            case Addresses.MEET -> words.meet_lead();
            case Addresses.YOUNG -> words.young_lead();
            case Addresses.WORRIED -> words.worried_lead();
            default -> throw new IllegalArgumentException("no page by need: " + path);
        };
    }
}
