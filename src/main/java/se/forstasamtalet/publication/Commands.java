package se.forstasamtalet.publication;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.forstasamtalet.content.ContentException;
import se.forstasamtalet.revision.Register.Published;

/** What an operator asks of the program instead of serving the site: one job, told in plain words, with an exit code. */
@Singleton
@Unremovable
public class Commands implements QuarkusApplication {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    @ConfigProperty(name = "content.dir")
    Path contentFolder;

    @ConfigProperty(name = "data.dir")
    Path dataFolder;

    @Override
    public int run(String... arguments) throws Exception {
        try {
            return switch (String.join(" ", arguments[0], Integer.toString(arguments.length - 1))) {
                case "export 1" -> export(Path.of(arguments[1]));
                default -> {
                    System.err.println("Not understood. There is: export FOLDER. Without a word the site is served.");
                    yield NOT_UNDERSTOOD;
                }
            };
        } catch (IllegalArgumentException | ContentException | IOException wrong) {
            System.err.println(arguments[0] + ": " + wrong.getMessage());
            return FAILED;
        }
    }

    private int export(Path folder) throws IOException {
        Published written = new Export(contentFolder, dataFolder).to(folder);
        System.out.printf("%d listings, as of publication %d, stand in %s%n", written.listings().size(), written.publication(), folder);
        return DONE;
    }
}
