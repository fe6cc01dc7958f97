package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answer to a yes-or-no question of the survey. Unknown is an answer of its own and is never shown as no. */
public enum YesNoUnknown {
    @JsonProperty("yes") YES,
    @JsonProperty("no") NO,
    @JsonProperty("unknown") UNKNOWN;

    /** What a fact answers: unknown also where there is no such fact, or it does not say. */
    public static <F> YesNoUnknown of(@Nullable F fact, Function<F, @Nullable YesNoUnknown> answer) {
        return fact == null ? UNKNOWN : of(answer.apply(fact));
    }

    /** What is said: unknown also where nothing is. */
    public static YesNoUnknown of(@Nullable YesNoUnknown said) {
        return said == null ? UNKNOWN : said;
    }
}
