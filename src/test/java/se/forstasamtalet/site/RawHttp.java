package se.forstasamtalet.site;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Speaks HTTP over a bare socket, so that every byte on the wire can be counted and anything at all can be sent. */
public final class RawHttp {

    /** Carriage return, line feed, twice. */
    private static final int END_OF_HEAD = 0x0d0a0d0a;

    private final int port;

    public RawHttp(int port) {
        this.port = port;
    }

    public Reply get(String path, String... headers) throws IOException {
        return request("GET", path, headers);
    }

    /** Sends a request as browsers do (gzip taken), with more headers where given ({@code Name: value}). */
    public Reply request(String method, String path, String... headers) throws IOException {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        if (List.of(headers).stream().noneMatch(header -> header.startsWith("Accept-Encoding"))) {
            head.append("Accept-Encoding: gzip, deflate, br\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return send(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8), method.equals("HEAD"));
    }

    /** Sends the search form as browsers do, with more headers where given. */
    public Reply search(String path, String words, String... headers) throws IOException {
        return post(path, "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), headers);
    }

    /** Sends a body that says it is a form, unless another content type is given. */
    public Reply post(String path, String body, String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of(headers));
        if (all.stream().noneMatch(header -> header.startsWith("Content-Type"))) {
            all.add("Content-Type: application/x-www-form-urlencoded");
        }
        if (all.stream().noneMatch(header -> header.startsWith("Accept-Encoding"))) {
            all.add("Accept-Encoding: gzip, deflate, br");
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", all)
                + "\r\nContent-Length: " + bytes.length + "\r\n\r\n"
                + body).getBytes(StandardCharsets.UTF_8), false);
    }

    /** Sends any bytes and reads one reply. */
    public Reply send(byte[] bytes, boolean isHead) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            InputStream in = new BufferedInputStream(socket.getInputStream());
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            int lastFour = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                head.write(next);
                lastFour = lastFour << 8 | next;
                if (lastFour == END_OF_HEAD) {
                    break;
                }
            }
            Reply reply = new Reply(head.toString(StandardCharsets.ISO_8859_1), new byte[0]);
            if ("chunked".equals(reply.headers().get("transfer-encoding"))) {
                return new Reply(reply.head(), isHead ? new byte[0] : chunks(in));
            }
            int length = Integer.parseInt(reply.headers().getOrDefault("content-length", "0"));
            return new Reply(reply.head(), isHead ? new byte[0] : in.readNBytes(length));
        }
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            StringBuilder size = new StringBuilder();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new EOFException("broken off after " + body.size() + " bytes");
                }
                size.append((char) next);
            }
            int length = Integer.parseInt(size.toString().strip(), 16);
            body.write(in.readNBytes(length));
            in.skipNBytes(2);
            if (length == 0) {
                return body.toByteArray();
            }
        }
    }

    /** What came back: the head as it was sent, and the body. */
    public record Reply(String head, byte[] body) {

        public int status() {
            return head.isEmpty() ? 0 : Integer.parseInt(head.split(" ")[1]);
        }

        /** The size of the whole answer in bytes. */
        public int size() {
            return head.length() + body.length;
        }

        public List<String> headerLines() {
            List<String> lines = new ArrayList<>(List.of(head.split("\r\n")));
            return lines.subList(1, lines.size());
        }

        public Map<String, String> headers() {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            head.lines().skip(1).filter(line -> line.contains(": "))
                    .forEach(line -> headers.put(line.substring(0, line.indexOf(": ")),
                            line.substring(line.indexOf(": ") + 2)));
            return headers;
        }

        /** The page, uncompressed. */
        public String text() throws IOException {
            if (!"gzip".equals(headers().get("content-encoding"))) {
                return new String(body, StandardCharsets.UTF_8);
            }
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
