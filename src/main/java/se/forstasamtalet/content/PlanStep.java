package se.forstasamtalet.content;

import java.util.List;

/**
 * One question of a plan of one's own.
 *
 * @param text what to know before one answers
 */
public record PlanStep(String question, String text, List<PlanAnswer> answers) {

    /**
     * One answer.
     *
     * @param plan what it adds to the plan, in the words of whoever makes it
     */
    public record PlanAnswer(String answer, String plan) {}
}
