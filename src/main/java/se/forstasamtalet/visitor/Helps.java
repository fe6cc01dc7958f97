package se.forstasamtalet.visitor;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Eligibility.People;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.Service.Purpose;
import se.forstasamtalet.language.FindMessages;
import se.forstasamtalet.page.DoorCard;
import se.forstasamtalet.page.Doors;
import se.forstasamtalet.page.Wording;
import se.forstasamtalet.search.OpeningWords;
import se.forstasamtalet.visitor.FindPage.Help;

/** Who helps first, when what was searched for is about somebody's safety. */
final class Helps {

    /** More would push what was found off the page. */
    private static final int MOST_LINES = 3;
    /** In years: whoever is a little older than a teenager belongs there still. */
    private static final int YOUNG_UNTIL = 25;

    private final Directory directory;
    private final Wording wording;
    private final FindMessages find;
    private final Doors doors;

    Helps(Directory directory, Wording wording, FindMessages find, Doors doors) {
        this.directory = directory;
        this.wording = wording;
        this.find = find;
        this.doors = doors;
    }

    private static boolean isForChildren(Service service) {
        return service.eligibility() != null && service.eligibility().people().contains(People.CHILDREN);
    }

    private static boolean isForTheYoung(Service service) {
        return service.eligibility() != null
                && (service.eligibility().people().contains(People.BOYS_AND_YOUNG_MEN)
                        || (service.eligibility().maximum_age() != null
                                && service.eligibility().maximum_age() <= YOUNG_UNTIL));
    }

    /** What stands first, or null where nothing does. */
    @Nullable
    Help of(OpeningWords opening) {
        return switch (opening) {
            case EXPOSED -> new Help(find.find_exposed_heading(), find.find_exposed_text(),
                    List.of(), true);
            case SHELTER -> new Help(find.find_shelter_heading(), find.find_shelter(), hurt(), true);
            case WORRIED -> new Help(find.find_worried_heading(), find.find_worried(), hurt(), true);
            case CONCERNED -> new Help(find.find_worried_heading(), find.find_concerned(line()),
                    hurt(), true);
            case CHILD -> new Help(find.find_child_heading(), find.find_child(), children(), false);
            case YOUNG -> new Help(find.find_young_heading(), find.find_young(),
                    Stream.concat(children().stream(), young().stream()).limit(MOST_LINES).toList(), false);
            default -> null;
        };
    }

    /** The line for change, which those close to somebody may call too. */
    String line() {
        return wording.name(doors.anywhere().forChange().service());
    }

    /** Lines for everyone who is hurt, and those that answer now first. */
    List<DoorCard> hurt() {
        return cards(Purpose.EXPOSED, service -> !isForChildren(service) && !service.isForSomeOnly());
    }

    List<DoorCard> children() {
        return cards(Purpose.EXPOSED, Helps::isForChildren);
    }

    List<DoorCard> young() {
        return cards(Purpose.CHANGE, Helps::isForTheYoung);
    }

    /** Services for the young that one reaches in another way than by a number or a chat. */
    List<Service> youngWithoutDoor() {
        return directory.services(Purpose.CHANGE).stream().filter(Helps::isForTheYoung)
                .filter(service -> service.status() == Service.Status.ACTIVE && doors.of(service).isEmpty()).toList();
    }

    /** Who is meant and answers now, then the others. */
    List<DoorCard> cards(Purpose purpose, Predicate<Service> isMeant) {
        return directory.services(purpose).stream().filter(isMeant).flatMap(service -> doors.of(service).stream())
                .sorted(Doors.FOR_THE_HURT)
                .map(doors::card).limit(MOST_LINES).toList();
    }
}
