package se.forstasamtalet.page;

/** A page for professionals: it may be longer than what visitors read, since nobody reads it in secret. */
public interface ProfessionalPage extends Page {

    @Override
    default int mostSizes() {
        return 4;
    }
}
