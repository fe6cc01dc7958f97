package se.forstasamtalet.site;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Lets a test run inside the packaged program: the program is as it is shipped, and a Java agent brings one class more,
 * which speaks to the program's own beans.
 */
public final class Stowaway {

    private static final String FROM_THE_PROGRAM = "se.forstasamtalet.publication.Publisher";

    private Stowaway() {}

    /**
     * Makes the agent. Returns what to give the JVM for it to run {@code passenger}'s {@code main} once the program has
     * begun.
     */
    static String aboard(Path folder, Class<?> passenger, String... words) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Stowaway.class.getName());
        Path jar = folder.resolve("stowaway.jar");
        String own = Stowaway.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry(own));
            out.write(Files.readAllBytes(Path.of("target/test-classes", own)));
        }
        return "-javaagent:" + jar + "=" + Path.of("target/test-classes").toUri() + "," + passenger.getName() + ","
                + String.join(",", words);
    }

    public static void premain(String said, Instrumentation program) {
        String[] words = said.split(",");
        Thread thread = new Thread(() -> {
            try {
                ClassLoader beans = loader(program);
                Thread.currentThread().setContextClassLoader(beans);
                URLClassLoader both = new URLClassLoader(new URL[]{new URL(words[0])}, beans);
                String[] rest = java.util.Arrays.copyOfRange(words, 2, words.length);
                Class.forName(words[1], true, both).getMethod("main", String[].class).invoke(null, (Object) rest);
            } catch (ReflectiveOperationException | IOException | InterruptedException failed) {
                failed.printStackTrace();
            }
        }, "stowaway");
        thread.setDaemon(true);
        thread.start();
    }

    /** The loader of the program's own classes, which exists only once the program runs. */
    private static ClassLoader loader(Instrumentation program) throws InterruptedException {
        while (true) {
            for (Class<?> loaded : program.getAllLoadedClasses()) {
                if (loaded.getName().equals(FROM_THE_PROGRAM)) {
                    return loaded.getClassLoader();
                }
            }
            Thread.sleep(50);
        }
    }
}
