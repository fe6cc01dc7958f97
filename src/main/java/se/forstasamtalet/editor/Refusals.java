package se.forstasamtalet.editor;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.forstasamtalet.account.Refusal;
import se.forstasamtalet.account.Refusal.Reason;
import se.forstasamtalet.editor.Failures.Failure;

/** What is said when the account room refuses something. */
class Refusals {

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return Failures.page(status(refusal.reason()), new Failure("Det gick inte", words(refusal.reason())));
    }

    static int status(Reason reason) {
        return switch (reason) {
            case TOO_MANY_TRIES -> 429;
            case NO_NAME, NO_EMAIL -> 400;
            case NOT_THEIRS, SPENT_LINK -> 404;
            case KNOWN_PASSKEY, LAST_PASSKEY -> 409;
            default -> 403;
        };
    }

    /** What is wrong, and what to do. */
    static String words(Reason reason) {
        return switch (reason) {
            case STALE_CHALLENGE -> "Sidan hade stått öppen för länge, eller skickats en gång redan. Försök en gång till nu.";
            case BAD_PASSKEY -> "Nyckeln godtogs inte. Den måste vara gjord för den här adressen, och enheten måste känna igen dig med fingeravtryck, ansikte eller kod. Försök en gång till.";
            case UNKNOWN_PASSKEY -> "Nyckeln finns inte här, eller är borttagen. Använd en annan nyckel, eller be en kollega om hjälp att komma in igen.";
            case KNOWN_PASSKEY -> "Den nyckeln finns redan.";
            case LAST_PASSKEY -> "Det är din enda nyckel. Lägg till en ny först; annars kommer du inte in igen.";
            case TOO_MANY_TRIES -> "För många försök med samma nyckel eller länk. Vänta en minut och försök en gång till.";
            case DISABLED -> "Kontot är stängt. Vänd dig till regionens samordnare.";
            case SPENT_LINK -> "Länken gäller inte: den är använd, för gammal eller återtagen. Be den som gav dig länken om en ny.";
            case NO_NAME -> "Skriv ditt namn, högst 100 tecken.";
            case NO_EMAIL -> "Skriv en e-postadress, som namn@kommun.se.";
            case SAME_PERSON -> "Det behövs två personer. Du har redan bett om det; nu ska någon annan bekräfta.";
            case NOT_THEIRS -> "Personen finns inte, eller är inte din att hjälpa.";
        };
    }
}
