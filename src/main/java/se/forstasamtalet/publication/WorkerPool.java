package se.forstasamtalet.publication;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All cores of the machine, working on many small pieces. A parallel stream would deal out few large ones and let some
 * cores wait at the end.
 */
final class WorkerPool implements AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    /** Begins with something that is needed later. */
    <T> CompletableFuture<T> begin(Supplier<T> piece) {
        return CompletableFuture.supplyAsync(piece, threads);
    }

    /** Returns when all is done; fails as one of the pieces did. */
    void all(Stream<Runnable> pieces) {
        try {
            CompletableFuture.allOf(
                    pieces.map(piece -> CompletableFuture.runAsync(piece, threads)).toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException wrong ? wrong : failed;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
