package se.forstasamtalet.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.language.SiteLanguage;

/**
 * A door as the reader meets it, in the order that matters: the number, whether someone answers, anonymity, cost, what
 * happens.
 *
 * @param service the service's name
 * @param language the language of that name
 * @param address the service's page
 * @param number the number to call, or null for a chat
 * @param chat the chat's page, or null for a number
 * @param isOpen whether someone answers now
 * @param opening whether someone answers, in words
 * @param languages in which languages one is answered, or that this is not known
 * @param anonymityInSwedish the same in Swedish, where nobody has read it; else empty
 * @param callback whether they call back and who hears their voicemail; empty when nobody knows, which a page says once
 * @param about what the service is, for readers who do not know it; empty when nobody has said it in their language
 * @param checked when the number was last checked, in words; of what is not confirmed, what the page says of it once;
 * empty when there is nothing to say
 * @param checkedOn when that was; null when nobody has
 * @param isConfirmed whether it was checked not too long ago
 */
public record DoorCard(
        String service,
        SiteLanguage language,
        String address,
        Frame.@Nullable PhoneLink number,
        @Nullable Link chat,
        boolean isOpen,
        String opening,
        String languages,
        String anonymity,
        String anonymityInSwedish,
        String cost,
        String happens,
        String callback,
        String about,
        String checked,
        @Nullable LocalDate checkedOn,
        boolean isConfirmed) {

    /** What a page says once of all its doors that nobody has confirmed for long, from the oldest; else nothing. */
    static String aged(List<DoorCard> cards) {
        return cards.stream().filter(card -> !card.isConfirmed())
                .min(Comparator.comparing(DoorCard::checkedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(DoorCard::checked).orElse("");
    }
}
