package se.forstasamtalet.site;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Map;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;

/** What a request may be: how long, how large, and in which way it may ask. */
final class Limits {

    /** Longer addresses than any of ours, in characters. */
    private static final int LONGEST_ADDRESS = 2_000;
    /** More headers than any browser sends, in characters. */
    private static final int LONGEST_HEADERS = 16_000;

    private Limits() {}

    /** The status to refuse a request with, or 0 when there is nothing wrong with it. */
    static int refusal(HttpServerRequest request, String path) {
        if (path == null || !path.startsWith("/")) {
            return 400;
        }
        int ofHead = refusalOfHead(request);
        if (ofHead != 0) {
            return ofHead;
        }
        if (HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method())) {
            return 0;
        }
        if (RequestBody.length(request) > RequestBody.LARGEST) {
            return 413;
        }
        return HttpMethod.POST.equals(request.method()) && (isSearch(path) || ReportForms.isAt(path)) ? 0 : 405;
    }

    /** The status with which an address or headers are refused that are too long; 0 when they are not. */
    static int refusalOfHead(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_ADDRESS) {
            return 414;
        }
        return hasTooManyHeaders(request) ? 431 : 0;
    }

    private static boolean hasTooManyHeaders(HttpServerRequest request) {
        int headers = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            headers += header.getKey().length() + header.getValue().length();
        }
        return headers > LONGEST_HEADERS;
    }

    private static boolean isSearch(String path) {
        return isAfterLanguage(path, Addresses.FIND) || isOfProfessionals(path);
    }

    /** Whether professionals search there. */
    static boolean isOfProfessionals(String path) {
        return isAfterLanguage(path, Addresses.PROFESSIONAL_SEARCH);
    }

    private static boolean isAfterLanguage(String path, String page) {
        return path.endsWith(page)
                && SiteLanguage.find(path.substring(1, Math.max(1, path.length() - page.length()))).isPresent();
    }

    /**
     * Whether it is not known to whom a request is addressed (RFC 9112 section 3.2): two ways to read it are one too
     * many, since what stands before us may read it the other way.
     */
    static boolean isToNobody(HttpServerRequest request) {
        int hosts = request.headers().getAll(HttpHeaders.HOST).size();
        return hosts > 1 || (hosts == 0 && request.version() == HttpVersion.HTTP_1_1);
    }

    /**
     * Whether a request does not say how much it brings. Of one that says it in two ways the server beneath us has
     * already forgotten the one, so that both look alike here: they are answered, and the connection is closed (RFC
     * 9112 section 6.1).
     */
    static boolean isOfUnsaidLength(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }
}
