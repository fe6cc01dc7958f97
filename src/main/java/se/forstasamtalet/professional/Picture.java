package se.forstasamtalet.professional;

import java.util.Locale;

/** The questions that a picture answers. Their names stand in addresses. */
enum Picture {
    TREATS, REFERS, WAYS, OPEN_TALKS, GROUP, FOLLOW_UP, PARTNER_CONTACT, FRESHNESS;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
