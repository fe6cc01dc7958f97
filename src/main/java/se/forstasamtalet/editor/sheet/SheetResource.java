package se.forstasamtalet.editor.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.editor.desk.CurrentEditor;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.sheet.SheetReview.RowReview;

/** One's listings as a spreadsheet: out, and in again as drafts. */
@Path("/edit/sheet")
@Produces(Failures.HTML)
public class SheetResource {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Sheets sheets;

    @Inject
    CurrentEditor visit;

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SheetPage(int count, @Nullable String complaint) implements TemplateInstance {}

    /**
     * @param file what the editor called it
     * @param changes what the page sends back to be applied: the rows that are fit, and only what is changed in them
     */
    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SheetReviewPage(String file, SheetReview review, int fit, String changes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SheetAppliedPage(List<String> applied, SheetReview review) implements TemplateInstance {}

    @GET
    public String show() {
        return new SheetPage(sheets.of(visit.editor()).rows().size(), "").render();
    }

    @GET
    @Path("/listings.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv() {
        return file(SheetFile.csv(sheets.of(visit.editor())), "poster.csv");
    }

    @GET
    @Path("/listings.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response xlsx() {
        return file(SheetFile.xlsx(sheets.of(visit.editor())), "poster.xlsx");
    }

    private static Response file(byte[] bytes, String name) {
        return Response.ok(bytes).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** Shows what a file would change. Nothing of it is kept here: the page itself carries what may be applied. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response review(@RestForm("sheet") FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            return complaint("Välj en fil först.");
        }
        try {
            if (file.size() > SheetFile.LARGEST) {
                throw new SheetException("Filen är större än 2 MB. Ta bort det som inte hör dit, eller dela upp den.");
            }
            SheetReview review = sheets.review(SheetFile.read(Files.readAllBytes(file.uploadedFile())), visit.editor());
            List<Sheet.Row> fit = review.rows().stream().filter(RowReview::isFit)
                    .map(row -> new Sheet.Row(row.number(), row.cells())).toList();
            return Response
                    .ok(new SheetReviewPage(file.fileName(), review, fit.size(), JSON.writeValueAsString(fit)).render())
                    .build();
        } catch (SheetException unreadable) {
            return complaint(unreadable.getMessage());
        }
    }

    private Response complaint(@Nullable String words) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(new SheetPage(sheets.of(visit.editor()).rows().size(), words).render()).build();
    }

    /** Makes drafts of what the review showed; everything is looked at again, since it may have changed meanwhile. */
    @POST
    @Path("/apply")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String apply(@RestForm("changes") String changes) {
        SheetReview review = sheets.apply(sheet(changes), visit.editor());
        return new SheetAppliedPage(review.rows().stream().filter(RowReview::isFit).map(RowReview::name).toList(),
                review).render();
    }

    private static Sheet sheet(String changes) {
        try {
            List<Sheet.Row> rows = new ArrayList<>();
            Set<String> columns = new LinkedHashSet<>(Set.of(Sheet.ID, Sheet.REVISION));
            for (Sheet.Row row : JSON.readValue(changes == null ? "" : changes, new TypeReference<List<Sheet.Row>>() {
            })) {
                rows.add(row);
                columns.addAll(row.cells().keySet());
            }
            SheetFile.checkSize(rows.size(), columns.size());
            return new Sheet(List.copyOf(columns), rows);
        } catch (JsonProcessingException | SheetException | NullPointerException notOurs) {
            throw new BadRequestException();
        }
    }
}
