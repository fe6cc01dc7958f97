package se.forstasamtalet.operator;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.ContentException;
import se.forstasamtalet.content.ContentFolder;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.revision.HeldException;
import se.forstasamtalet.publication.LastPublished;
import se.forstasamtalet.revision.ContentImports;
import se.forstasamtalet.revision.ContentImports.Delivery;
import se.forstasamtalet.revision.Register;
import se.forstasamtalet.revision.Register.Published;
import se.forstasamtalet.revision.RegisterFile;
import se.forstasamtalet.revision.Sealed;
import se.forstasamtalet.revision.Verification;

/**
 * What an operator asks of the program instead of serving the site: one job, told in plain words, with an exit code.
 */
@ApplicationScoped
public class Commands {

    /** Before anything else that the program begins with. */
    private static final int FIRST = 0;

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    @Inject
    Verification verification;

    @Inject
    RegisterFile register;

    @Inject
    Register numbers;

    @Inject
    ContentImports imports;

    @Inject
    BackupWatch copies;

    @ConfigProperty(name = "content.dir")
    Path contentFolder;

    @ConfigProperty(name = "data.dir")
    Path dataFolder;

    @Inject
    @CommandLineArguments
    String[] arguments;

    /**
     * Does the job and ends the program before the site, its looks at the clock and its letters begin. It is ended at
     * once: an orderly end would wait for the start that it is in the middle of, and a register that is written at each
     * commit needs none.
     */
    void start(@Observes @Priority(FIRST) StartupEvent event) throws InterruptedException {
        if (arguments.length > 0) {
            int exitCode = run();
            System.out.flush();
            System.err.flush();
            Runtime.getRuntime().halt(exitCode);
        }
    }

    private int run() throws InterruptedException {
        String last = arguments[arguments.length - 1];
        try {
            return switch (arguments[0] + " " + (arguments.length - 1)) {
                case "export 1" -> export(Path.of(last));
                case "verify 0" -> verify(null);
                case "verify 1" -> verify(last);
                case "backup 1" -> backup(Path.of(last));
                case "restore 1" -> restore(Path.of(last));
                case "import 0" -> importContent();
                default -> {
                    System.err.println(
                            "Not understood. There are: export FOLDER, verify [SEAL], backup FILE, restore FILE, "
                                    + "import. Without a word the site is served.");
                    yield NOT_UNDERSTOOD;
                }
            };
        } catch (IllegalArgumentException | IllegalStateException | ContentException | IOException wrong) {
            System.err.println(arguments[0] + ": " + wrong.getMessage());
            return FAILED;
        }
    }

    private int export(Path folder) throws IOException {
        Published written = new Export(contentFolder, dataFolder).to(folder);
        System.out.printf("%d listings, as of publication %d, stand in %s%n", written.listings().size(),
                written.publication(), folder);
        return DONE;
    }

    private int verify(@Nullable String noted) throws IOException, InterruptedException {
        if (register.isEmbedded()) {
            register.checkIsThere();
        }
        try {
            return tell(verification.of(noted));
        } catch (HeldException running) {
            Path copy = copies.ask();
            try {
                return tell(verification.of(copy, noted));
            } finally {
                Files.delete(copy);
            }
        }
    }

    private int backup(Path file) throws IOException, InterruptedException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file + " is there already");
        }
        try {
            register.copyTo(file);
        } catch (HeldException running) {
            Files.move(copies.ask(), file);
        }
        System.out.printf("The register stands in %s%n", file);
        return tell(verification.of(file, null));
    }

    private int restore(Path file) throws IOException {
        System.out.printf("The register is back: %s%n", register.restore(file));
        return tell(verification.of(file, null));
    }

    /** Takes the content folder in, whatever edition it is and whatever was there before; editors' words stand. */
    private int importContent() throws IOException {
        Content content = ContentFolder.read(contentFolder);
        try {
            register.checkIsFree();
        } catch (HeldException running) {
            throw new IllegalStateException("the site is running: stop it first", running);
        }
        numbers.migrate();
        List<Listing> passedOver = imports
                .order(new Delivery(content.edition().number(), content.edition().digest(), content.listings()))
                .passedOver();
        LastPublished copy = new LastPublished(dataFolder);
        if (copy.read().map(Published::publication).orElse(0L) > numbers.newestPublication()) {
            copy.putAway();
        }
        System.out.printf("Edition %d of the content folder is taken in, as publication %d%n",
                content.edition().number(),
                numbers.newestPublication());
        passedOver.forEach(listing -> System.out.printf("Passed over, since somebody edited it: %s/%s%n",
                listing.listingKind().folder(), listing.slug()));
        return DONE;
    }

    private static int tell(Verification.Whole outcome) {
        List<String> problems = outcome.problems();
        problems.forEach(problem -> System.out.println("NOT AS IT WAS WRITTEN: " + problem));
        long older = outcome.revisions().unsealed();
        System.out.printf("%d rows fit their seals%s.%n", outcome.revisions().sealed(),
                older == 0 ? "" : ", and " + older + " before them are older than the seals");
        System.out.printf("The ledger of publications, accounts, rights, keys, reports and the journal has %d rows.%n",
                outcome.rest().sealed());
        System.out.printf("Not covered: %s.%n", Sealed.NOT_COVERED);
        System.out.printf("%s The last seal, to be kept elsewhere: %s%n",
                problems.isEmpty() ? "All is as it was written." : problems.size() + " problem(s).",
                outcome.revisions().seal());
        System.out.printf("The last seal of the ledger, to be kept with it: %s%n", outcome.rest().seal());
        return problems.isEmpty() ? DONE : FAILED;
    }
}
