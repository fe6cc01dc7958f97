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
import se.forstasamtalet.page.Page;

/**
 * Whom one may meet without a decision: in one area, or in the whole county.
 *
 * @param first who answers now
 * @param parts none of them empty
 * @param ask whom to ask where nothing is known
 * @param areas the same page for each area
 * @param areasHeading what those areas are
 * @param all the page for the whole county, or null on that page
 * @param needs the pages for other needs
 */
@CheckedTemplate(basePath = "visitor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MeetPage(Frame frame, String heading, FirstDoor first, List<Part> parts, String ask,
        String areasHeading, List<Link> areas, @Nullable Link all, List<Link> needs) implements Page {

    @Override
    public List<DoorCard> doors() {
        return Stream.concat(Stream.of(first.door()), parts.stream().flatMap(part -> part.offers().stream())
                .flatMap(offer -> Stream.ofNullable(offer.ask()))).toList();
    }

    /** Places of one kind. */
    public record Part(String heading, List<Offer> offers) {}

    /**
     * A place where one meets somebody.
     *
     * @param about which areas lead there, or that it is only starting; may be empty
     * @param ask the number to call
     * @param website where to read more when there is no number
     */
    public record Offer(Link service, String about, List<Fact> facts, DoorCard ask, @Nullable Link website) {}
}
