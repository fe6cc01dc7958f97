package se.forstasamtalet.opendata;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.opendata.ApiError.WrongParameter;

/**
 * Why there is no other answer, for programs and people (RFC 9457).
 *
 * @param title the name of the status, since the problem has no type of its own
 * @param wrong what is not understood of what was asked
 */
record ProblemDetails(String title, int status, @Nullable String detail, List<WrongParameter> wrong) {

    private static final Map<Integer, String> TITLES = Map.of(400, "Bad Request", 404, "Not Found", 405,
            "Method Not Allowed", 410, "Gone",
            413, "Content Too Large", 414, "URI Too Long", 415, "Unsupported Media Type", 431,
            "Request Header Fields Too Large",
            500, "Internal Server Error", 503, "Service Unavailable");

    static ApiResponse of(ApiError refused) {
        ProblemDetails problem = new ProblemDetails(TITLES.getOrDefault(refused.status(), "Error"), refused.status(),
                refused.getMessage(), refused.wrong());
        ApiResponse reply = ApiResponse.of(refused.status(), ApiResponse.PROBLEM, Json.bytes(problem));
        return refused.status() == 503 ? reply.with("retry-after", "60") : reply;
    }
}
