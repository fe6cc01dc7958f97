package se.forstasamtalet.page;

/**
 * A door as the reader meets it, in the order that matters: the number, whether someone answers, anonymity, cost, what
 * happens.
 *
 * @param service the service's name
 * @param address the service's page
 * @param number the number to call, or null for a chat
 * @param chat the chat's page, or null for a number
 * @param isOpen whether someone answers now
 * @param opening whether someone answers, in words
 * @param languages in which languages one is answered, or that this is not known
 * @param about what the service is, for readers who do not know it; empty when nobody has said it in their language
 * @param checked when the number was last checked, in words; of what is not confirmed, since when; empty when there is
 * nothing to say
 * @param isConfirmed whether it was checked not too long ago
 */
public record DoorCard(
        String service,
        String address,
        Frame.Number number,
        Link chat,
        boolean isOpen,
        String opening,
        String languages,
        String anonymity,
        String cost,
        String happens,
        String about,
        String checked,
        boolean isConfirmed) {}
