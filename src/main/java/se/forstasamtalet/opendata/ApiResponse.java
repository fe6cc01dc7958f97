package se.forstasamtalet.opendata;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An answer, not yet written.
 *
 * @param headers those that not every answer has
 * @param tag the same as long as the body is; null when nobody may keep the answer
 * @param modified when what it says was last changed
 * @param body makes what it says
 * @param isShort whether the body is made in no time, so that whoever sends it may make it at once
 */
public record ApiResponse(int status, Map<String, String> headers, @Nullable String tag, @Nullable Instant modified,
        Supplier<Body> body,
        boolean isShort) {

    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";
    static final String PROBLEM = "application/problem+json";
    static final String HTML = "text/html;charset=utf-8";

    private static final String KEEP_A_MINUTE = "public, max-age=60";
    private static final String KEEP_NOTHING = "no-store";

    /**
     * A refusal by whoever sends the answers.
     *
     * @param detail what is wrong and what to do
     */
    public static ApiResponse refusal(int status, String detail) {
        return ProblemDetails.of(new ApiError(status, detail));
    }

    static ApiResponse of(int status, String type, byte[] body) {
        return new ApiResponse(status, Map.of("content-type", type, "cache-control", KEEP_NOTHING), null, null,
                () -> Body.of(body), true);
    }

    /** An answer without a body. */
    static ApiResponse empty(int status) {
        return new ApiResponse(status, Map.of("cache-control", KEEP_NOTHING), null, null, () -> Body.of(new byte[0]),
                true);
    }

    /** An answer that may be kept for a minute, and longer when it is still the same. */
    public static ApiResponse kept(String type, String tag, @Nullable Instant modified, Supplier<Body> body,
            boolean isShort) {
        return new ApiResponse(200, Map.of("content-type", type, "cache-control", KEEP_A_MINUTE), tag, modified, body,
                isShort);
    }

    /** The same answer for whoever posted the question: nobody keeps it. */
    ApiResponse unkept() {
        return new ApiResponse(status, headers, null, null, body, isShort).with("cache-control", KEEP_NOTHING);
    }

    public ApiResponse with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ApiResponse(status, more, tag, modified, body, isShort);
    }
}
