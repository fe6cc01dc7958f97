package se.forstasamtalet.handout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.page.Frame;

/**
 * What stands on paper for one area or need in one language, all of it in words: two languages may stand on one sheet.
 *
 * @param place the area's name, or what the need is called
 * @param placeLanguage the language of that name
 * @param site the site's name, and what it is, without a word that tells more
 * @param heading the calm beginning of a leaflet or poster
 * @param line whom to call
 * @param otherwise whom to call when that line does not answer; null when it always does
 * @param emergency the number for acute danger, with its question
 * @param exposed a word to the person who is hurt, and where it leads
 * @param codeName what the code is, for those who hear the page: an address would be read letter by letter
 * @param issued the month; a day would tell more than paper should
 * @param translation that nobody has reviewed the words; empty when somebody has
 * @param trial that the address leads nowhere; empty when it does
 */
public record Card(
        SiteLanguage language,
        String place,
        SiteLanguage placeLanguage,
        Site site,
        Heading heading,
        Line line,
        @Nullable Line otherwise,
        Emergency emergency,
        Exposed exposed,
        CardAddress address,
        QrCode code,
        String codeName,
        String issued,
        String translation,
        String trial) {

    /** What stands on the outside. */
    public record Site(String name, String about) {}

    public record Heading(String text, String question, String answer) {}

    /**
     * A line that one can call.
     *
     * @param languages in which languages one is answered, or that this is not known
     * @param when what makes it another line than the first one; empty for the first
     * @param promise what one may be called, in a sentence
     * @param anonymity the same, and what else keeps one unknown
     */
    public record Line(String when, String name, Frame.PhoneLink number, List<String> hours,
            String languages, String promise, String anonymity, String cost, String happens) {}

    public record Emergency(String question, String call, Frame.PhoneLink number) {}

    public record Exposed(String question, String path) {}
}
