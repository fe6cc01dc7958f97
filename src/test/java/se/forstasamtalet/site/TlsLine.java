package se.forstasamtalet.site;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * A visitor's encrypted line, and what somebody who listens to it counts: the lengths of the records that come back.
 */
final class TlsLine implements AutoCloseable {

    private static final String END_OF_HEAD = "\r\n\r\n";
    /** One byte says what a record holds, two which version, two how long the rest is. */
    private static final int RECORD_HEAD = 5;

    private final Tapped wire = new Tapped();
    private final SSLSocket socket;

    TlsLine(String host, int port) throws IOException, GeneralSecurityException {
        wire.connect(new InetSocketAddress("127.0.0.1", port), 5_000);
        wire.setSoTimeout(10_000);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, new TrustManager[]{new BelievesAll()}, null);
        socket = (SSLSocket) context.getSocketFactory().createSocket(wire, host, port, true);
        SSLParameters offers = socket.getSSLParameters();
        offers.setApplicationProtocols(new String[]{"h2", "http/1.1"});
        socket.setSSLParameters(offers);
        socket.startHandshake();
    }

    /** What the two ends agreed to speak, of HTTP/2 and HTTP/1.1; empty when the other end has no opinion. */
    String protocol() {
        return socket.getApplicationProtocol();
    }

    /**
     * @param status of the answer, or 0 when the line was closed without one
     * @param head what it says before its body
     * @param records how long each record is, in bytes
     */
    record Heard(int status, String head, List<Integer> records) {}

    Heard get(String host, String path, String... headers) throws IOException {
        return ask("GET " + path, host, "", headers);
    }

    Heard post(String host, String path, String form, String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Type: application/x-www-form-urlencoded");
        all.add("Content-Length: " + form.length());
        return ask("POST " + path, host, form, all.toArray(String[]::new));
    }

    private Heard ask(String what, String host, String form, String... headers) throws IOException {
        wire.heard.reset();
        String lines = String.join("", List.of(headers).stream().map(line -> line + "\r\n").toList());
        socket.getOutputStream().write((what + " HTTP/1.1\r\nHost: " + host + "\r\nAccept-Encoding: gzip\r\n" + lines
                + "\r\n" + form).getBytes(StandardCharsets.UTF_8));
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf(END_OF_HEAD) < 0) {
            int next = in.read();
            if (next < 0) {
                return new Heard(0, head.toString(), records());
            }
            head.append((char) next);
        }
        int length = head.toString().lines().filter(line -> line.toLowerCase().startsWith("content-length: "))
                .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf(' ') + 1))).findFirst().orElse(0);
        in.readNBytes(length);
        return new Heard(Integer.parseInt(head.substring(9, 12)), head.toString(), records());
    }

    private List<Integer> records() {
        byte[] bytes = wire.heard.toByteArray();
        List<Integer> records = new ArrayList<>();
        for (int at = 0; at < bytes.length;) {
            int length = (bytes[at + 3] & 0xff) << Byte.SIZE | bytes[at + 4] & 0xff;
            records.add(RECORD_HEAD + length);
            at += RECORD_HEAD + length;
        }
        return records;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** Keeps what comes back before it is decrypted. */
    private static final class Tapped extends Socket {

        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    int next = in.read();
                    if (next >= 0) {
                        heard.write(next);
                    }
                    return next;
                }

                @Override
                public int read(byte[] into, int from, int most) throws IOException {
                    int read = in.read(into, from, most);
                    if (read > 0) {
                        heard.write(into, from, read);
                    }
                    return read;
                }
            };
        }
    }

    /** The certificate is the test's own. */
    private static final class BelievesAll implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
