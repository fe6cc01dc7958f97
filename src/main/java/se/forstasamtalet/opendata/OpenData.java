package se.forstasamtalet.opendata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Area;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Hours;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.machine.Digest;

/** The directory as open data, as of one publication. It is immutable, and made beside the one before it. */
public final class OpenData {

    private static final int KEPT_MOMENTS = 16;
    private static final Pattern UUID_FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Directory directory;
    private final Optional<History> history;
    private final String base;
    private final Instant madeFor;
    private final Taxonomies taxonomies;
    private final Records records;
    private final Map<UUID, Object> byId = new HashMap<>();
    private final Map<String, Area> areas = new HashMap<>();
    private final String digest;
    private final Files files;
    private final Optional<Instant> modified;
    private final List<AtLocation> atLocations;
    /** What was asked for last of earlier times, by when it was published and for which day. */
    private final Cache<List<Object>, CompletableFuture<OpenData>> earlier = Caffeine.newBuilder()
            .maximumSize(KEPT_MOMENTS).executor(Runnable::run).build();

    private OpenData(Directory directory, Optional<History> history, Instant now, String base, boolean isCurrent) {
        this.directory = directory;
        this.history = history;
        this.base = base;
        this.madeFor = now;
        this.taxonomies = new Taxonomies(directory.terms());
        this.records = new Records(directory, history.orElse(History.NONE), now, taxonomies, base);
        directory.listings().forEach(listing -> byId.put(listing.id(), listing));
        this.atLocations = directory.services().stream().flatMap(AtLocation::of).toList();
        atLocations.forEach(place -> byId.put(place.id(), place));
        taxonomies.taxonomies().forEach(taxonomy -> byId.put(taxonomy.id(), taxonomy));
        taxonomies.terms().forEach(term -> byId.put(term.id(), term));
        directory.areas().forEach(area -> areas.put(area.code() == null ? area.slug().text() : area.code(), area));
        this.modified = history.flatMap(History::last)
                .map(last -> Stream
                        .concat(Stream.of(last, ScheduleRecords.lastChange(madeFor)),
                                directory.services().stream().flatMap(records::turns))
                        .max(Comparator.naturalOrder()).orElseThrow());
        this.digest = isCurrent ? HexFormat.of().formatHex(digested().digest()) : "";
        this.files = new Files(this);
    }

    /**
     * Writes every record once, so that one which cannot be written is found before anybody asks for it.
     *
     * @param history what stood there before; nothing when that is not known, since the register is away
     * @param address the site's own address
     */
    public static OpenData of(Directory directory, Optional<History> history, Instant now, URI address) {
        return new OpenData(directory, history, now, address.resolve(Addresses.API).toString(), true);
    }

    private MessageDigest digested() {
        MessageDigest sha256 = Digest.sha256();
        sha256.update(Json.bytes(base));
        write(directory.services(), records::full, sha256);
        write(directory.organizations(), organization -> records.full(organization, false), sha256);
        write(directory.areas(), records::area, sha256);
        write(taxonomies.terms(), term -> term, sha256);
        write(directory.sources(), source -> source, sha256);
        modified().ifPresent(last -> sha256.update(Json.bytes(Json.moment(last))));
        return sha256;
    }

    private static <T> void write(Collection<T> all, Function<T, ?> record, MessageDigest sha256) {
        all.forEach(one -> sha256.update(Json.bytes(record.apply(one))));
    }

    /**
     * When it may no longer say what is so, though nothing was published: what passes is over with a day, and so are
     * weeks of hours.
     */
    public Instant until() {
        return madeFor.atZone(Hours.ZONE).toLocalDate().plusDays(1).atStartOfDay(Hours.ZONE).toInstant();
    }

    /**
     * The data as it stood at a moment. Whoever asks first makes it, and whoever asks for the same meanwhile waits;
     * nobody waits for another moment's.
     */
    OpenData asOf(Instant moment) {
        History known = history();
        List<Object> key = List.of(known.lastUntil(moment).orElse(Instant.MIN),
                moment.atZone(Hours.ZONE).toLocalDate());
        CompletableFuture<OpenData> mine = new CompletableFuture<>();
        CompletableFuture<OpenData> made = earlier.asMap().putIfAbsent(key, mine);
        if (made != null) {
            return made.join();
        }
        try {
            History then = known.until(moment);
            mine.complete(new OpenData(directory.of(then.standing()), Optional.of(then), moment, base, false));
        } finally {
            if (!mine.isDone()) {
                earlier.asMap().remove(key, mine);
                mine.cancel(false);
            }
        }
        return mine.join();
    }

    /**
     * The data as they stood at a moment or, of times before they were here, when they came: then they were the
     * survey's.
     */
    OpenData surveyAsOf(Instant moment) {
        return asOf(history().first().filter(moment::isBefore).orElse(moment));
    }

    /**
     * What stood here at the end of a day, for the survey's tables; nothing when that is not known, or the day has not
     * begun.
     */
    public Optional<Directory> surveyOn(LocalDate day) {
        boolean isPast = day.isAfter(LocalDate.EPOCH) && !day.isAfter(madeFor.atZone(Hours.ZONE).toLocalDate());
        return history.isEmpty() || !isPast ? Optional.empty()
                : Optional.of(surveyAsOf(Parameter.endOf(day)).directory());
    }

    /** @throws ApiError when it is not known */
    History history() {
        return history.orElseThrow(
                () -> new ApiError(503, "What stood here earlier cannot be told just now: the register is away. "
                        + "What stands here now is told as ever. Try again in a minute."));
    }

    /** When something that is told here was last changed; nothing when that is not known. */
    Optional<Instant> modified() {
        return modified;
    }

    /** When a record was taken away, or nothing when it was not, or that is not known. */
    Optional<Instant> removed(UUID id) {
        return history.flatMap(known -> known.removed(id));
    }

    /** The one of a kind that has an id; an area also by its code or its name in addresses. */
    <T> Optional<T> find(String id, Class<T> kind) {
        Object found = id(id).<Object>map(byId::get).orElseGet(() -> areas.get(id));
        return Optional.ofNullable(found).filter(kind::isInstance).map(kind::cast);
    }

    static Optional<UUID> id(String written) {
        return UUID_FORM.matcher(written).matches() ? Optional.of(UUID.fromString(written)) : Optional.empty();
    }

    Directory directory() {
        return directory;
    }

    Taxonomies taxonomies() {
        return taxonomies;
    }

    Records records() {
        return records;
    }

    Files files() {
        return files;
    }

    /** The API's own address. */
    String base() {
        return base;
    }

    List<AtLocation> atLocations() {
        return atLocations;
    }

    /** A name for what these data say to a question: as long as it is the same, so is the answer. */
    String tag(String question) {
        MessageDigest sha256 = Digest.sha256();
        sha256.update(Json.bytes(digest));
        return "\"" + HexFormat.of().formatHex(sha256.digest(Json.bytes(question)), 0, 16) + "\"";
    }
}
