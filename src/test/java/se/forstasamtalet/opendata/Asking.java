package se.forstasamtalet.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import se.forstasamtalet.World;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;

/** Asks the API as HTTP would, without HTTP. */
final class Asking {

    static final Instant NOW = World.at("2026-11-24T10:00");
    /** When the invented county was published. */
    static final Instant PUBLISHED = World.at("2026-11-20T09:00");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenData data;
    private final Instant now;

    Asking(OpenData data, Instant now) {
        this.data = data;
        this.now = now;
    }

    /** The invented county, published as a whole and not changed since. */
    static Asking world() {
        return of(World.DIRECTORY, history(World.CONTENT.listings()));
    }

    /** The invented county on a day when somebody is full and has something to say. */
    static Asking passing() {
        Listing ekby = World.service("ekby", document -> {
            document.putArray("alerts").addObject().put("from", "2026-11-22").put("to", "2026-11-30")
                    .put("source", "sagokartan").putObject("description").put("sv", "Flyttar.");
            document.putObject("full").put("since", "2026-11-21").put("source", "sagokartan");
        });
        List<Listing> listings = World.CONTENT.listings().stream().map(one -> one.id().equals(ekby.id()) ? ekby : one)
                .toList();
        return of(World.DIRECTORY.of(listings), history(listings));
    }

    /** The real county. */
    static Asking real() {
        Content content = ContentFolder.read(Path.of("content"));
        return of(content.directory(content.listings()), history(content.listings()));
    }

    static Asking of(Directory directory, History history) {
        return new Asking(OpenData.of(directory, Optional.of(history), NOW, URI.create("https://sagolan.example/")),
                NOW);
    }

    static History history(List<Listing> listings) {
        return History.NONE.plus(listings.stream().map(listing -> version(listing, PUBLISHED, true)).toList());
    }

    static Version version(Listing listing, Instant at, boolean stands) {
        return new Version(listing.id(), listing.listingKind(), at, Documents.write(listing), stands);
    }

    OpenData data() {
        return data;
    }

    /** @param address from {@code /api} on, with what is asked */
    ApiResponse reply(String method, String address) {
        int mark = address.indexOf('?');
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (String pair : mark < 0 ? new String[0] : address.substring(mark + 1).split("&")) {
            String[] parts = pair.split("=", 2);
            asked.computeIfAbsent(parts[0], none -> new ArrayList<>())
                    .add(URLDecoder.decode(parts.length < 2 ? "" : parts[1], StandardCharsets.UTF_8));
        }
        return Api.answer(new Request(method, mark < 0 ? address : address.substring(0, mark), asked, now), data);
    }

    ApiResponse reply(String address) {
        return reply("GET", address);
    }

    String text(String address) {
        return new String(bytes(reply(address)), StandardCharsets.UTF_8);
    }

    JsonNode json(String address) {
        return json(reply(address));
    }

    static JsonNode json(ApiResponse reply) {
        try {
            return JSON.readTree(bytes(reply));
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    /** What one finds in the contents of a page under a name. */
    List<String> contents(String address, String property) {
        return StreamSupport.stream(json(address).path("contents").spliterator(), false)
                .map(one -> one.path(property).asText()).toList();
    }

    static byte[] bytes(ApiResponse reply) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Body body = reply.body().get();
        try {
            while (body.writeNext(out)) {
                // More comes.
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
