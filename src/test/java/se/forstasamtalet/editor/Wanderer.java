package se.forstasamtalet.editor;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import se.forstasamtalet.editor.desk.Gate;

/** A browser without a window: it keeps the desk's cookies, and goes where it is led only when it is told to. */
public final class Wanderer {

    private final String desk;
    public final Map<String, String> cookies = new HashMap<>();

    public Wanderer(String desk) {
        this.desk = desk;
    }

    public Wanderer(String desk, SignedIn someone) {
        this(desk);
        cookies.put(Gate.COOKIE, someone.cookie());
    }

    public Response get(String address) {
        return keep(asks().get(address.startsWith("http") ? address : desk + address));
    }

    /** Goes on until it is led nowhere, or elsewhere. */
    public Response follow(String address) {
        Response answer = get(address);
        for (String next = answer.header("Location"); next != null
                && (next.startsWith("/") || next.startsWith(desk)); next = answer.header("Location")) {
            answer = get(next);
        }
        return answer;
    }

    /** Sends a form of the page that an answer brought. */
    public Response send(Response page, String action, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>();
        Jsoup.parse(page.asString()).select("form[action=" + action + "] input")
                .forEach(input -> form.put(input.attr("name"), input.attr("value")));
        form.putAll(fields);
        return keep(asks().header("Sec-Fetch-Site", "same-origin").formParams(form).post(desk + action));
    }

    private RequestSpecification asks() {
        return given().urlEncodingEnabled(true).redirects().follow(false)
                .header("Cookie", cookies.isEmpty() ? "x=y" : cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
    }

    private Response keep(Response answer) {
        for (Cookie cookie : answer.detailedCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        return answer;
    }
}
