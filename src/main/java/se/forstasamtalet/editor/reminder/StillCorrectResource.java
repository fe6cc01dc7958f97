package se.forstasamtalet.editor.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.FactGroup;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.directory.Member.Shape;
import se.forstasamtalet.directory.Writer;
import se.forstasamtalet.editor.desk.Failures;
import se.forstasamtalet.editor.desk.Failures.Failure;
import se.forstasamtalet.editor.desk.OpenToAll;
import se.forstasamtalet.editor.desk.SwedishDates;
import se.forstasamtalet.editor.listing.DeskListing;
import se.forstasamtalet.editor.listing.DocumentWords;
import se.forstasamtalet.editor.listing.StillCorrect;
import se.forstasamtalet.editor.reminder.StillCorrectLinks.Look;
import se.forstasamtalet.revision.OutdatedException;

/**
 * The link in the mail. What stands in it is the only proof that is needed; to look confirms nothing, since mail
 * programs and their guards open links by themselves.
 */
@Path("/edit/still-correct/{token}")
@OpenToAll
@Produces(Failures.HTML)
public class StillCorrectResource {

    private static final Failure OUTDATED = new Failure("Posten har ändrats sedan brevet skickades",
            "Därför går det inte att bekräfta med den här länken. Logga in, läs vad som står nu och tryck på "
                    + "Fortfarande rätt där.");

    @Inject
    StillCorrectLinks links;

    /** What is said about one thing, a line for each part. */
    record Said(String label, List<String> lines) {}

    /** A group of facts and when it was last checked, in words. */
    record Checked(@Nullable String group, String when) {}

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StillCorrectPage(String name, String publicPage, List<Said> facts, List<String> quotes,
            List<Checked> checked) implements TemplateInstance {}

    @CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConfirmedPage(String name) implements TemplateInstance {}

    @GET
    public Response read(@PathParam("token") String token) {
        Look look = links.look(token);
        return look.subject() == null ? refused(look) : Response.ok(page(look.subject()).render()).build();
    }

    private static StillCorrectPage page(DeskListing subject) {
        List<Said> facts = lines(subject, member -> Set.of(Shape.VALUE, Shape.TEXT).contains(member.shape())
                && (member.writer() == Writer.EDITOR || member.group() != null))
                .map(line -> new Said(line.label(), line.words().lines().toList())).toList();
        List<String> quotes = lines(subject, member -> member.shape() == Shape.QUOTE && member.group() != null)
                .map(DocumentWords.Line::words).distinct().toList();
        List<Checked> checked = FactGroup.days(subject.listing()).entrySet().stream()
                .map(group -> new Checked(StillCorrect.name(group.getKey()),
                        group.getValue().map(LocalDate::toString).orElse("aldrig")))
                .toList();
        String address = switch (subject.listing().listingKind()) {
            case SERVICES -> "/sv/service/" + subject.listing().slug();
            case AREAS -> "/sv/" + subject.listing().slug();
            case ORGANIZATIONS -> "";
        };
        return new StillCorrectPage(subject.listing().name(), address, facts, quotes, checked);
    }

    private static Stream<DocumentWords.Line> lines(DeskListing subject, Predicate<Member> wanted) {
        return subject.said().lines().values().stream()
                .filter(line -> line.member() != null && wanted.test(line.member()));
    }

    @POST
    public Response confirm(@PathParam("token") String token) {
        try {
            Look look = links.use(token);
            return look.subject() == null ? refused(look)
                    : Response.ok(new ConfirmedPage(look.subject().listing().name()).render()).build();
        } catch (OutdatedException changedJustNow) {
            return Failures.page(409, OUTDATED);
        }
    }

    private static Response refused(Look look) {
        return switch (look.state()) {
            case USED -> Failures.page(410, new Failure("Länken är redan använd",
                    "Uppgifterna bekräftades den "
                            + SwedishDates
                                    .day(Objects.requireNonNull(look.link()).usedAt.atZone(Hours.ZONE).toLocalDate())
                            + ". Du behöver inte göra något mer. Stämmer något inte? Logga in och ändra."));
            case EXPIRED -> Failures.page(410, new Failure("Länken gäller inte längre",
                    "Den gällde i " + StillCorrectLinks.LASTS.toDays()
                            + " dagar. Logga in, läs vad som står och tryck på Fortfarande rätt där."));
            case OUTDATED -> Failures.page(409, OUTDATED);
            case OPEN, UNKNOWN -> throw new NotFoundException();
        };
    }
}
