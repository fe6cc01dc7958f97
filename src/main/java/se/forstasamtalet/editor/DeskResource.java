package se.forstasamtalet.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The desk itself: where one's work begins. */
@Path("/edit")
public class DeskResource {

    @Inject
    Visit visit;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeskPage(String name) implements TemplateInstance {
    }

    @GET
    @Produces(Failures.HTML)
    public String desk() {
        return new DeskPage(visit.editor().name()).render();
    }
}
