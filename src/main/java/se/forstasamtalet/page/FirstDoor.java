package se.forstasamtalet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one can do now.
 *
 * @param door the first door
 * @param note what to know about it when it is a general crisis line; else empty
 * @param later the door made for people who use violence, when it is not the first one just now; else null
 * @param laterNote what to know about that one; else empty
 * @param laterOpens when that one opens, in one sentence; empty when it is open or nobody has said
 */
public record FirstDoor(DoorCard door, String note, @Nullable DoorCard later, String laterNote, String laterOpens) {

    /** The one made for people who use violence, whether it answers now or not; where there is none, the first. */
    public DoorCard forChange() {
        return later == null ? door : later;
    }

    /** The doors it shows. */
    public List<DoorCard> cards() {
        return later == null ? List.of(door) : List.of(door, later);
    }
}
