package se.forstasamtalet.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * MiniSearch in a Node process of its own, spoken to in lines of JSON. Node does one thing at a time, so threads wait
 * for each other here; what counts as the time of an answer is measured inside Node, where a program would have it.
 */
final class MiniSearchSearcher implements Searcher {

    private static final Path PROGRAM = Path.of("src/bench/resources/minisearch.mjs").toAbsolutePath();
    private static final Path LIBRARY = Path.of("target/bench/minisearch/node_modules/minisearch/dist/es/index.js")
            .toAbsolutePath();
    private static final int SECONDS_TO_BUILD = 240;
    private static final int MEGABYTES = 6_144;

    private final ObjectMapper json = new ObjectMapper();
    private final Process node;
    private final BufferedWriter to;
    private final BufferedReader from;
    private long bytes;

    MiniSearchSearcher() throws IOException {
        this.node = new ProcessBuilder("node", "--max-old-space-size=" + MEGABYTES, "--expose-gc", PROGRAM.toString(),
                LIBRARY.toString())
                .redirectError(Path.of("target/bench/minisearch.log").toFile()).start();
        this.to = node.outputWriter(StandardCharsets.UTF_8);
        this.from = node.inputReader(StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return "MiniSearch";
    }

    @Override
    public void build(List<Sought> documents) throws Exception {
        CompletableFuture<Void> end = CompletableFuture.runAsync(node::destroyForcibly,
                CompletableFuture.delayedExecutor(SECONDS_TO_BUILD, TimeUnit.SECONDS));
        try {
            for (Sought document : documents) {
                write(Map.of("id", document.id(), "names", String.join(" ", document.names()), "text",
                        String.join(" ", document.texts().values())));
            }
            bytes = say(Map.of("built", true)).get("bytes").asLong();
        } catch (IOException ended) {
            throw new TooSlow(
                    "no index in " + SECONDS_TO_BUILD + " s and " + MEGABYTES + " MB; see target/bench/minisearch.log",
                    ended);
        } finally {
            end.cancel(false);
        }
    }

    @Override
    public List<String> find(String language, String words, int most) throws IOException {
        return ask(new Question(language, "", words, null), most).ids();
    }

    @Override
    public synchronized Answer ask(Question question, int most) throws IOException {
        JsonNode answer = say(Map.of("words", question.words(), "most", most));
        List<String> ids = new ArrayList<>();
        answer.get("ids").forEach(id -> ids.add(id.asText()));
        return new Answer(ids, answer.get("nanos").asLong());
    }

    private JsonNode say(Map<String, ?> line) throws IOException {
        write(line);
        to.flush();
        String answer = from.readLine();
        if (answer == null) {
            throw new IOException("Node has ended");
        }
        return json.readTree(answer);
    }

    private void write(Map<String, ?> line) throws IOException {
        to.write(json.writeValueAsString(line));
        to.write('\n');
    }

    @Override
    public long indexBytes() {
        return bytes;
    }

    @Override
    public void close() throws InterruptedException {
        node.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
}
