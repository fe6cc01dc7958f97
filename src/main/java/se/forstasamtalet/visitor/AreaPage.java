package se.forstasamtalet.visitor;

import io.quarkus.qute.CheckedTemplate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.Fact;
import se.forstasamtalet.page.FirstDoor;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.PageWithDoors;

/**
 * An area's page: the first door first, then the area's own way to help, then the other doors.
 *
 * @param name the area's own
 * @param unconfirmed the honest word about the missing local number; empty when there is one
 * @param needs the pages by need, with the area's own of whom one may meet
 * @param switchboard the municipality's own number
 * @param website the municipality's site
 * @param inner the areas within it: districts, or municipalities
 * @param others the other doors
 * @param otherServices services without a door of their own, each with what it is and costs
 * @param suicide the line for thoughts of taking one's life
 */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record AreaPage(
        Frame frame,
        String name,
        String heading,
        FirstDoor first,
        String unconfirmed,
        List<Link> needs,
        @Nullable DoorCard switchboard,
        String wayHeading,
        List<Way> ways,
        @Nullable Link website,
        String innerHeading,
        String innerHint,
        List<Link> inner,
        List<DoorCard> others,
        List<Other> otherServices,
        @Nullable DoorCard suicide,
        List<Link> guides) implements PageWithDoors {

    @Override
    public List<DoorCard> otherDoors() {
        return Stream.of(others.stream(), Stream.ofNullable(suicide), Stream.ofNullable(switchboard))
                .flatMap(cards -> cards).toList();
    }

    @Override
    public String subject() {
        return "AdministrativeArea";
    }

    /** @param about what it is and what it costs, as far as that is known; may be empty */
    public record Other(Link service, String about) {}

    /**
     * One way from the area to a service.
     *
     * @param sentence how the area uses the service
     * @param instead where one goes instead of a service that is not running; null otherwise
     * @param note what must be known first: that it does not treat, or is only starting; may be empty
     */
    public record Way(String sentence, Link service, @Nullable Link instead, String note, List<Fact> facts) {}
}
