package se.forstasamtalet.site;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;

/** Requests that nobody made: a browser, or something that watches it, only guesses where the visitor goes next. */
final class Prefetch {

    /** What they have called it when they fetch ahead. */
    private static final List<String> HEADERS = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");
    private static final List<String> WORDS = List.of("prefetch", "prerender", "preview");

    private Prefetch() {}

    static boolean is(HttpServerRequest request) {
        return HEADERS.stream().flatMap(header -> request.headers().getAll(header).stream())
                .map(said -> said.toLowerCase(Locale.ROOT)).anyMatch(said -> WORDS.stream().anyMatch(said::contains));
    }
}
