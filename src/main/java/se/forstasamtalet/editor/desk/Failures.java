package se.forstasamtalet.editor.desk;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The pages that say what went wrong, and what to do about it. */
public class Failures {

    public static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private static final int OURS = 500;
    private static final Map<Integer, Failure> KNOWN = Map.of(
            400,
            new Failure("Det gick inte att förstå det som skickades",
                    "Gå tillbaka, ladda om sidan och försök en gång till."),
            403,
            new Failure("Formuläret gällde inte längre",
                    "Det var för gammalt, eller kom inte från våra egna sidor. Ingenting är ändrat. Gå tillbaka, "
                            + "ladda om sidan och skicka en gång till."),
            404, new Failure("Sidan finns inte", "Adressen är fel, eller så är sidan inte din att se."),
            405,
            new Failure("Så går det inte att öppna sidan",
                    "Adressen tar bara emot formulär. Gå till ditt skrivbord och börja därifrån."),
            413,
            new Failure("Det som skickades är för stort", "Dela upp det i mindre delar och skicka dem var för sig."),
            415,
            new Failure("Det gick inte att förstå det som skickades",
                    "Gå tillbaka, ladda om sidan och försök en gång till."),
            429, new Failure("För många försök", "Vänta en minut och försök en gång till."),
            OURS, new Failure("Något gick fel hos oss",
                    "Ingenting av det du skickade är publicerat. Försök igen om en stund."));

    /** What went wrong and what to do. */
    public record Failure(String title, String whatToDo) {}

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record FailurePage(Failure failure) implements TemplateInstance {}

    @ServerExceptionMapper
    Response refused(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        return status < 400 ? refused.getResponse() : page(status);
    }

    @ServerExceptionMapper
    Response failed(Throwable ours) {
        // Only what failed, never for whom.
        Log.errorf("A page of the desk could not be given: %s at %s", ours.getClass().getName(),
                ours.getStackTrace().length == 0 ? "" : ours.getStackTrace()[0]);
        return page(OURS);
    }

    public static Response page(int status) {
        Failure known = KNOWN.get(status);
        return page(status, known != null ? known : Objects.requireNonNull(KNOWN.get(status < OURS ? 400 : OURS)));
    }

    public static Response page(int status, Failure failure) {
        return Response.status(status).type(HTML).entity(new FailurePage(failure).render()).build();
    }
}
