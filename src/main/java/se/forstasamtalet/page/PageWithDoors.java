package se.forstasamtalet.page;

import java.util.List;
import java.util.stream.Stream;

/** A page that shows what one can do now. */
public interface PageWithDoors extends Page {

    /** What one can do now; null where the page has doors of its own. */
    FirstDoor first();

    /** The doors that it shows beside that. */
    default List<DoorCard> otherDoors() {
        return List.of();
    }

    @Override
    default List<DoorCard> doors() {
        return first() == null ? otherDoors()
                : Stream.concat(first().cards().stream(), otherDoors().stream()).toList();
    }
}
