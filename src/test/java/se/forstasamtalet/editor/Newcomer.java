package se.forstasamtalet.editor;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Set;
import org.jsoup.Jsoup;
import se.forstasamtalet.account.Grant;
import se.forstasamtalet.account.Invitations;
import se.forstasamtalet.account.Invitations.Guest;

/** Somebody who comes to the desk with an authenticator of their own, over HTTP alone. */
public final class Newcomer {

    /** Passkeys are bound to a name, and an address of numbers is none. */
    private static final String HERE = "http://localhost";

    public final SoftAuthenticator authenticator;
    public final String link;
    public String cookie = "";

    /** Somebody whom a coordinator has just invited. */
    public Newcomer(URI site, Guest guest) throws Exception {
        authenticator = new SoftAuthenticator(HERE + ":" + site.getPort());
        link = "/edit/invitation/"
                + Arc.container().instance(Invitations.class).get().invite(SignedIn.asCoordinator().editor(), guest);
    }

    public Newcomer(URI site) throws Exception {
        this(site, new Guest("Nya Nilsson", "nya@example.org", true, Set.<Grant>of()));
    }

    public Response accept() throws Exception {
        return accept(authenticator.create(options(link)));
    }

    public Response accept(String answer) {
        return keep(form().formParam("name", "Nya Nilsson").formParam("email", "nya@example.org")
                .formParam("credential", answer).post(link));
    }

    public Response signIn() throws Exception {
        return signIn(authenticator.get(options("/edit/sign-in")));
    }

    public Response signIn(String answer) {
        return keep(form().formParam("credential", answer).post("/edit/sign-in"));
    }

    /** What a page hands to the browser for asking the authenticator. */
    public String options(String page) {
        return Jsoup.parse(given().baseUri(HERE).header("Cookie", page.equals("/edit/sign-in") ? "x=y" : cookie())
                .get(page).asString()).selectFirst("form[data-options]").attr("data-options");
    }

    public RequestSpecification asks() {
        return given().baseUri(HERE).redirects().follow(false).header("Cookie", cookie());
    }

    /** A form of ours, with the token of the session where there is one. */
    public RequestSpecification form() {
        RequestSpecification form = asks().header("Sec-Fetch-Site", "same-origin");
        return cookie.isEmpty() ? form : form.formParam("token",
                Jsoup.parse(asks().get("/edit").asString()).select("input[name=token]").attr("value"));
    }

    private String cookie() {
        return cookie.isEmpty() ? "x=y" : cookie;
    }

    private Response keep(Response response) {
        if (response.statusCode() == 303) {
            cookie = response.header("Set-Cookie").replaceFirst(";.*", "");
        }
        return response;
    }
}
