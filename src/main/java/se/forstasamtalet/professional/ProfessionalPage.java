package se.forstasamtalet.professional;

import se.forstasamtalet.page.Page;

/**
 * A page for professionals: it may be longer than what visitors read, since nobody reads it in secret, and hold the
 * municipalities of a whole country.
 */
public interface ProfessionalPage extends Page {

    @Override
    default int mostSizes() {
        return 64;
    }
}
