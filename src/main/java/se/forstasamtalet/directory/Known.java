package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.Function;

/** The answer to a yes-or-no question of the survey. Unknown is an answer of its own and is never shown as no. */
public enum Known {
    @JsonProperty("yes") YES,
    @JsonProperty("no") NO,
    @JsonProperty("unknown") UNKNOWN;

    /** What a fact answers: unknown also where there is no such fact, or it does not say. */
    public static <F> Known of(F fact, Function<F, Known> answer) {
        Known said = fact == null ? null : answer.apply(fact);
        return said == null ? UNKNOWN : said;
    }
}
