package se.forstasamtalet.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A proxy as it is shipped in {@code operate/}: only its ports, its certificates and the program's address are the
 * test's own.
 */
final class Proxy implements AutoCloseable {

    static final String SITE = "forstasamtalet.example";
    static final String DESK = "redaktion." + SITE;

    private static final char[] PASSWORD = "only-for-a-test".toCharArray();

    /** Those that are shipped, and how each is started in the foreground. */
    enum Kind {
        NGINX("nginx.conf") {
            @Override
            List<String> command(Path configuration) {
                return List.of("nginx", "-e", "stderr", "-g", "daemon off;", "-c", configuration.toString());
            }
        },
        HAPROXY("haproxy.cfg") {
            @Override
            List<String> command(Path configuration) {
                return List.of("haproxy", "-db", "-f", configuration.toString());
            }
        };

        private final String file;

        Kind(String file) {
            this.file = file;
        }

        abstract List<String> command(Path configuration);
    }

    private final Process process;
    private final int port;

    private Proxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts one and waits until it answers.
     *
     * @param folder for its files
     * @param nodes the ports of one program or of two
     */
    static Proxy start(Kind kind, Path folder, int... nodes) throws Exception {
        certify(folder, "site", SITE);
        certify(folder, "desk", DESK);
        int port = freePort();
        String shipped = Files.readString(Path.of("operate", kind.file));
        String own = shipped.replace("/etc/forsta-samtalet/", folder + "/")
                .replace("/run/", folder + "/").replace("listen 443 ", "listen 127.0.0.1:" + port + " ")
                .replace("bind :443 ", "bind 127.0.0.1:" + port + " ")
                .replace("listen 80 ", "listen 127.0.0.1:" + freePort() + " ")
                .replace("bind :80", "bind 127.0.0.1:" + freePort())
                .replace("127.0.0.1:8080", "127.0.0.1:" + nodes[0]);
        if (nodes.length == 2) {
            own = own.replaceAll("# A second node: (server.*?)10\\.0\\.0\\.12:8080", "$1127.0.0.1:" + nodes[1]);
        }
        Path configuration = Files.writeString(Files.createDirectories(folder.resolve("own")).resolve(kind.file), own);
        Process process = new ProcessBuilder(kind.command(configuration)).inheritIO().start();
        Proxy proxy = new Proxy(process, port);
        for (int tries = 0; !proxy.isListening(); tries++) {
            if (tries == 100 || !process.isAlive()) {
                proxy.close();
                throw new IOException(kind + " does not start: is it installed?");
            }
            Thread.sleep(100);
        }
        return proxy;
    }

    TlsLine line(String host) throws IOException, GeneralSecurityException {
        return new TlsLine(host, port);
    }

    private boolean isListening() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Certificate and key in one file, as HAProxy wants them, and the key by itself, as nginx does. */
    private static void certify(Path folder, String name, String host) throws Exception {
        Path store = folder.resolve(name + ".p12");
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-alias", name, "-keyalg", "EC", "-dname", "CN=" + host, "-ext", "san=dns:" + host, "-storetype",
                "PKCS12", "-keystore", store.toString(), "-storepass", new String(PASSWORD)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                .waitFor();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        Files.delete(store);
        String key = pem("PRIVATE KEY", keys.getKey(name, PASSWORD).getEncoded());
        Files.writeString(folder.resolve(name + ".key"), key);
        Files.writeString(folder.resolve(name + ".pem"),
                pem("CERTIFICATE", keys.getCertificate(name).getEncoded()) + key);
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(bytes)
                + "\n-----END " + what + "-----\n";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
