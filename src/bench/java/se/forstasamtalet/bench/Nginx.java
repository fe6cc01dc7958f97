package se.forstasamtalet.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import se.forstasamtalet.site.RawHttp;
import se.forstasamtalet.site.RawHttp.Reply;

/** nginx, set up to give one ready answer as fast as it can: what our edge is measured against. */
final class Nginx implements AutoCloseable {

    /** What nginx itself says about every answer. */
    private static final Set<String> ITS_OWN = Set.of("date", "content-type", "content-length");

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts nginx with the same bytes and the same headers as an answer of ours. */
    static Nginx giving(Reply ours, String path, Path folder) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Path page = folder.resolve("www" + path);
        Files.createDirectories(page.getParent());
        Files.write(page, ours.body());
        Files.writeString(folder.resolve("nginx.conf"), settings(ours, port));
        Process process = new ProcessBuilder("nginx", "-p", folder.toString(), "-e", "error.log", "-c", "nginx.conf")
                .redirectErrorStream(true).redirectOutput(folder.resolve("output.log").toFile()).start();
        Nginx nginx = new Nginx(process, port);
        nginx.checkIsTheSame(ours, path);
        return nginx;
    }

    private static String settings(Reply ours, int port) {
        String headers = ours.headers().entrySet().stream()
                .filter(header -> !ITS_OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(header -> "add_header " + header.getKey() + " \"" + header.getValue().replace("\"", "\\\"")
                        + "\" always;")
                .collect(Collectors.joining("\n    "));
        String temporary = List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi").stream()
                .map(kind -> kind + "_temp_path " + kind + ";").collect(Collectors.joining(" "));
        return """
            daemon off;
            %s
            worker_processes auto;
            pid nginx.pid;
            events { worker_connections 1024; }
            http {
                access_log off;
                sendfile on;
                open_file_cache max=16;
                open_file_cache_valid 600s;
                keepalive_requests 100000000;
                keepalive_timeout 300s;
                server_tokens off;
                etag off;
                max_ranges 0;
                types { }
                default_type "%s";
                %s
                server {
                    listen 127.0.0.1:%d;
                    root www;
                    add_header last-modified "";
                    %s
                }
            }
            """.formatted(isRoot() ? "user root;" : "", ours.headers().get("content-type"), temporary, port, headers);
    }

    /** Started by root, nginx would go on as a user who may not read our folder. */
    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private void checkIsTheSame(Reply ours, String path) throws Exception {
        for (int attempt = 0; attempt < 50 && process.isAlive(); attempt++) {
            try {
                Reply its = new RawHttp(port).get(path);
                boolean hasHeaders = ours.headers().entrySet().stream()
                        .filter(header -> !header.getKey().equals("date"))
                        .allMatch(header -> header.getValue().equals(its.headers().get(header.getKey())));
                if (its.status() == ours.status() && hasHeaders && java.util.Arrays.equals(its.body(), ours.body())) {
                    return;
                }
                throw new IllegalStateException("nginx gives something else: " + its.head());
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        close();
        throw new IllegalStateException("nginx does not start; see error.log and output.log beside its nginx.conf");
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    /** Asks nginx to end, its workers with it. */
    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
