package se.forstasamtalet.site;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a proxy takes for the program: it keeps what it was sent, so that one sees what a proxy tells. */
final class FakeNode implements AutoCloseable {

    private static final byte[] WELL = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
            .getBytes(StandardCharsets.UTF_8);

    private final ServerSocket server;
    private final boolean hangsUp;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private FakeNode(boolean hangsUp) throws IOException {
        this.hangsUp = hangsUp;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    static FakeNode thatAnswers() throws IOException {
        return new FakeNode(false);
    }

    /** One that is killed whenever it is asked for a page: it reads the request and is gone. */
    static FakeNode thatHangsUp() throws IOException {
        return new FakeNode(true);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Each request that is not a proxy's own question after its health: first line and headers. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                start(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "fake node");
        thread.setDaemon(true);
        thread.start();
    }

    private void answer(Socket socket) {
        try (socket; InputStream in = new BufferedInputStream(socket.getInputStream())) {
            while (true) {
                StringBuilder head = new StringBuilder();
                while (head.indexOf("\r\n\r\n") < 0) {
                    int next = in.read();
                    if (next < 0) {
                        return;
                    }
                    head.append((char) next);
                }
                int length = head.toString().lines().filter(line -> line.toLowerCase().startsWith("content-length:"))
                        .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf(':') + 1).strip())).findFirst()
                        .orElse(0);
                in.readNBytes(length);
                boolean isHealth = head.indexOf("/q/health") >= 0;
                if (!isHealth) {
                    heard.add(head.toString());
                }
                if (hangsUp && !isHealth) {
                    return;
                }
                socket.getOutputStream().write(WELL);
            }
        } catch (IOException gone) {
            // The proxy hung up.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
