package se.forstasamtalet.editor.people;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.forstasamtalet.account.AccountError;
import se.forstasamtalet.account.AccountError.Refusal;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.Failures.Failure;
import se.forstasamtalet.editor.desk.Failures.FailurePage;
import se.forstasamtalet.editor.desk.Gate;

/** What is said when the account room refuses something. */
class AccountErrorPages {

    private static final int UNAUTHORIZED = 401;

    @ServerExceptionMapper
    Response refused(AccountError refusal) {
        return Failures.page(status(refusal.reason()), new Failure("Det gick inte", words(refusal.reason())));
    }

    /** The library that leads people to a provider says so when it does not reach it. */
    @ServerResponseFilter
    void away(ContainerResponseContext response, ResourceInfo resource) {
        if (response.getStatus() == UNAUTHORIZED && Gate.isOurs(resource)) {
            response.setStatus(status(Refusal.PROVIDER_AWAY));
            response.setEntity(new FailurePage(new Failure("Det gick inte", words(Refusal.PROVIDER_AWAY))).render(),
                    null, MediaType.valueOf(Failures.HTML));
        }
    }

    static int status(Refusal reason) {
        return switch (reason) {
            case TOO_MANY_TRIES -> 429;
            case NO_NAME, NO_EMAIL -> 400;
            case NOT_THEIRS, SPENT_LINK -> 404;
            case KNOWN_PASSKEY, KNOWN_IDENTITY, LAST_WAY_IN -> 409;
            case PROVIDER_AWAY -> 503;
            default -> 403;
        };
    }

    /** What is wrong, and what to do. */
    static String words(Refusal reason) {
        return switch (reason) {
            case STALE_CHALLENGE ->
                "Sidan hade stått öppen för länge, eller skickats en gång redan. Försök en gång till nu.";
            case BAD_PASSKEY ->
                "Svaret från nyckeln gick inte att läsa. Försök en gång till, eller med en annan webbläsare. "
                        + "Händer det igen: stäng av lösenordshanterarens tillägg för sidan och använd "
                        + "enhetens egen nyckel.";
            case PASSKEY_OF_ANOTHER_PLACE ->
                "Nyckeln är gjord för en annan adress än den här sidans. Se efter att du är på rätt webbplats.";
            case UNRECOGNISED_OWNER ->
                "Enheten kände inte igen dig. Den behöver ditt fingeravtryck, ditt ansikte eller din kod. Slå på "
                        + "skärmlåset om det är av, och försök en gång till.";
            case PASSKEY_SET_BACK ->
                "Nyckeln säger att den har använts färre gånger än vi vet. Så blir det när en enhet är återställd från "
                        + "en säkerhetskopia, eller när någon har kopierat nyckeln. Logga in med en annan nyckel och "
                        + "ta bort den här, eller be två kollegor släppa in dig igen.";
            case UNKNOWN_PASSKEY ->
                "Nyckeln finns inte här, eller är borttagen. Använd en annan nyckel, eller be en kollega om hjälp "
                        + "att komma in igen.";
            case KNOWN_PASSKEY -> "Den nyckeln finns redan.";
            case LAST_WAY_IN -> "Det är din enda väg in. Lägg till en nyckel först; annars kommer du inte in igen.";
            case BAD_PROOF ->
                "Svaret från kommunens inloggning gick inte att lita på, så du är inte inloggad. Försök en gång "
                        + "till. Händer det igen: säg till den som sköter inloggningen i din kommun.";
            case WRONG_ISSUER ->
                "Svaret kom från en annan inloggning än den du valde, så du är inte inloggad. Säg till den som "
                        + "sköter inloggningen i din kommun.";
            case OLD_PROOF ->
                "Det var för länge sedan du visade vem du är. Försök en gång till, och logga in på nytt hos kommunen.";
            case WEAK_PROOF ->
                "Kommunens inloggning var inte tillräckligt säker. Logga in med e-legitimation eller tjänstekort "
                        + "(tillitsnivå 3), och inte bara med lösenord.";
            case NO_PROOF -> "Inloggningen hos kommunen avbröts, så du är inte inloggad. Försök en gång till.";
            case UNKNOWN_IDENTITY ->
                "Ingen här har den inloggningen. Är du inbjuden: öppna länken i din inbjudan och visa vem du är där. "
                        + "Har du en nyckel: logga in med den, och koppla inloggningen till dig på sidan Nycklar.";
            case KNOWN_IDENTITY -> "Den inloggningen hör redan till ett konto.";
            case PROVIDER_AWAY ->
                "Kommunens inloggning svarar inte just nu. Försök igen om en stund, eller logga in med en nyckel.";
            case TOO_MANY_TRIES ->
                "För många försök med samma nyckel, inloggning eller länk. Vänta en minut och försök en gång till.";
            case DISABLED -> "Kontot är stängt. Vänd dig till regionens samordnare.";
            case SPENT_LINK ->
                "Länken gäller inte: den är använd, för gammal eller återtagen. Be den som gav dig länken om en ny.";
            case NO_NAME -> "Skriv ditt namn, högst 100 tecken.";
            case NO_EMAIL -> "Skriv en e-postadress, som namn@kommun.se. Före @ kan den inte ha å, ä eller ö.";
            case SAME_PERSON ->
                "Det behövs två personer. Någon annan än den som bad om det ska bekräfta, och inte den som har bjudit "
                        + "in eller är inbjuden av den, om ingen annan har gått i god för det.";
            case NOT_THEIRS -> "Personen finns inte, eller är inte din att hjälpa.";
        };
    }
}
