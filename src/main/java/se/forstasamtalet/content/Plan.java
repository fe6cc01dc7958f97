package se.forstasamtalet.content;

import java.util.List;

/**
 * A plan of one's own, made by choosing answers. All its words stand in the content, so that whoever signs it has read
 * them.
 *
 * @param title what the browser remembers of every step
 * @param invitation leads to the first step
 * @param heading what stands above the whole plan
 * @param told what it is, beneath the heading
 * @param keep how one keeps it, and what the device remembers
 * @param distance leads to what a ban on contact forbids
 */
public record Plan(String title, String invitation, String heading, String told, String keep, String distance,
        List<PlanStep> steps) {

    public Plan {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** Where nobody has written one. */
    static final Plan NONE = new Plan("", "", "", "", "", "", List.of());
}
