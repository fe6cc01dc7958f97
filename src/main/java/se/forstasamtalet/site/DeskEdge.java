package se.forstasamtalet.site;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import se.forstasamtalet.language.Addresses;

/**
 * The way to the editors' desk. Nobody takes a thread there before all that he sends has come, however slowly he sends
 * it, and the desk works on so many requests at once and no more: so it takes no thread from those who search.
 */
final class DeskEdge {

    private static final String EDIT = Addresses.EDIT;
    private static final String SHEET = EDIT + "/sheet";
    private static final int LARGEST_SHEET = 3 * 1024 * 1024;
    /** As long as the upload of a full sheet takes on a slow line, in milliseconds. */
    private static final long LONGEST_WAIT_FOR_A_SHEET = 60_000;
    private static final int BUSY = 503;
    /** Under which the timer stands that ends the wait for what is sent. */
    private static final String ALARM = DeskEdge.class.getName();
    /**
     * Twice as many as the register has connections: while half of them wait for it, the others are made into pages.
     */
    private static final int MOST_AT_ONCE = 16;
    private static final int MOST_WAITING = 200;
    /** Each takes megabytes of memory while it comes. */
    private static final int MOST_SHEETS = 8;
    private static final String WHERE_IT_STANDS = "Redaktionen finns inte på den här adressen. Den som driver "
            + "webbplatsen bestämmer var den finns med EDIT_HOST.\n";

    private final Optional<String> ownHost;
    private final ObjIntConsumer<RoutingContext> refuse;
    private final BodyHandler form;
    private final BodyHandler sheet;
    private final ConcurrencyLimit turns = new ConcurrencyLimit(MOST_AT_ONCE, MOST_WAITING);
    private final ConcurrencyLimit sheets = new ConcurrencyLimit(MOST_SHEETS, 0);

    /**
     * @param ownHost the desk's own host; without one it stands only on the machine itself
     * @param uploads the folder for files while they come
     * @param refuse refuses a request with a status
     */
    DeskEdge(Optional<String> ownHost, String uploads, ObjIntConsumer<RoutingContext> refuse) {
        this.ownHost = ownHost;
        this.refuse = refuse;
        this.form = reader(uploads, RequestBody.LARGEST);
        this.sheet = reader(uploads, LARGEST_SHEET);
    }

    private static BodyHandler reader(String uploads, int most) {
        return BodyHandler.create(uploads).setMergeFormAttributes(false).setDeleteUploadedFilesOnEnd(true)
                .setBodyLimit(most);
    }

    static boolean isUnder(String path) {
        return path.equals(EDIT) || path.startsWith(EDIT + "/");
    }

    /**
     * Whether a request came to a host where the desk may stand; when it has one of its own, the others know nothing.
     */
    boolean isHere(HttpServerRequest request) {
        HostAndPort host = request.authority();
        return ownHost.map(own -> host != null && own.equalsIgnoreCase(host.host()))
                .orElseGet(() -> OperatorsEdge.isAtHome(host));
    }

    /**
     * Whether nobody has said where the desk stands, and somebody asks for it from elsewhere. What it says of itself,
     * in links and for keys, would then be what a stranger's header says.
     */
    boolean isNowhere() {
        return ownHost.isEmpty();
    }

    /** Tells in one line what is missing. */
    void sayWhere(HttpServerRequest request) {
        request.response().setStatusCode(421).putHeader(HttpHeaders.CONTENT_TYPE, "text/plain;charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end(WHERE_IT_STANDS);
    }

    /** Reads all that comes with a request without a thread, and hands it on; {@link #work} is next. */
    void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean isSheet = request.path().equals(SHEET) || request.path().equals(SHEET + "/apply");
        if (RequestBody.length(request) > (isSheet ? LARGEST_SHEET : RequestBody.LARGEST)) {
            refuse.accept(context, 413);
        } else if (RequestBody.length(request) == 0 && !Limits.isOfUnsaidLength(request)) {
            context.next();
        } else if (isSheet) {
            sheets.take(context, () -> read(context, sheet, LONGEST_WAIT_FOR_A_SHEET),
                    () -> refuse.accept(context, BUSY));
        } else {
            read(context, form, RequestBody.LONGEST_WAIT);
        }
    }

    private void read(RoutingContext context, BodyHandler reader, long longestWait) {
        context.put(ALARM, context.vertx().setTimer(longestWait, late -> {
            if (!context.response().ended() && !context.response().closed()) {
                refuse.accept(context, 400);
            }
        }));
        reader.handle(context);
    }

    /**
     * Lets a request that has come whole go on to the desk when it is its turn. However long that takes, it came in
     * time.
     */
    void work(RoutingContext context) {
        Long alarm = context.remove(ALARM);
        if (alarm != null) {
            context.vertx().cancelTimer(alarm);
        }
        turns.take(context, context::next, () -> refuse.accept(context, BUSY));
    }
}
