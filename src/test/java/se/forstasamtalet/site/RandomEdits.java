package se.forstasamtalet.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import se.forstasamtalet.directory.Documents;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.revision.OutdatedException;
import se.forstasamtalet.revision.Register;
import se.forstasamtalet.revision.Workflow;

/**
 * Two editors who never rest, inside the packaged program ({@link Stowaway}). Each step gives its own reason; the
 * reason is written down when, and only when, the program has said that the step is done.
 */
public final class RandomEdits {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Workflow steps = Arc.container().instance(Workflow.class).get();
    private final Register register = Arc.container().instance(Register.class).get();
    private final DataSource database = Arc.container().instance(DataSource.class).get();
    private final FileOutputStream acknowledged;
    private final Random random;
    private final String name;
    private int count;

    private RandomEdits(Path acknowledged, String name, long seed) throws IOException {
        this.acknowledged = new FileOutputStream(acknowledged.toFile(), true);
        this.name = name;
        this.random = new Random(seed);
    }

    /** @param words where to write what was acknowledged; the file whose coming begins it all; a seed */
    public static void main(String... words) throws Exception {
        while (!Files.exists(Path.of(words[1]))) {
            Thread.sleep(20);
        }
        for (String name : List.of("anna", "bo")) {
            long seed = Long.parseLong(words[2]) + name.hashCode();
            RandomEdits edits = new RandomEdits(Path.of(words[0]), name, seed);
            Thread thread = new Thread(edits::go, name + seed);
            thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void go() {
        while (true) {
            try {
                List<Listing> listings = register.published().listings();
                List<Listing> few = listings.stream().filter(listing -> listing.listingKind() == Listing.Kind.SERVICES)
                        .limit(8).toList();
                List<Listing> unreferred = listings.stream().filter(listing -> listings.stream()
                        .noneMatch(other -> other != listing
                                && Documents.write(other).contains("\"" + listing.slug() + "\"")))
                        .limit(4).toList();
                edit(few.get(random.nextInt(few.size())), unreferred);
                Thread.sleep(random.nextInt(30));
            } catch (OutdatedException faster) {
                // The other one was faster; nothing was acknowledged.
            } catch (Exception failed) {
                failed.printStackTrace();
            }
        }
    }

    private void edit(Listing listing, List<Listing> unreferred) throws Exception {
        String reason = Thread.currentThread().getName() + "-" + ++count;
        Listing changed = named(listing, "Namn " + reason);
        int base = standing(listing);
        switch (random.nextInt(unreferred.isEmpty() ? 5 : 6)) {
            case 0, 1, 2 -> steps.publish(changed, base, name, reason);
            case 3 -> {
                int sent = steps.send(changed, base, name, reason);
                acknowledge(reason);
                reason = reason + "-approved";
                steps.approve(listing.id(), sent, "cecilia", reason);
            }
            case 4 -> {
                int sent = steps.send(changed, base, name, reason);
                acknowledge(reason);
                reason = reason + "-returned";
                steps.giveBack(listing.id(), sent, "cecilia", reason);
            }
            default -> {
                Listing gone = unreferred.get(random.nextInt(unreferred.size()));
                steps.withdraw(gone.id(), name, reason);
                acknowledge(reason);
                reason = reason + "-back";
                steps.publish(gone, standing(gone), name, reason);
            }
        }
        acknowledge(reason);
    }

    /** One write each: killing the process leaves the line or not, since the system has it. */
    private void acknowledge(String reason) throws IOException {
        acknowledged.write((reason + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Listing named(Listing listing, String name) throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(Documents.write(listing));
        return Documents.read(document.put("name", name).toString(), listing.listingKind());
    }

    private int standing(Listing listing) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement standing = connection.prepareStatement(
                        "select max(number) from revision where listing = ? and state in ('PUBLISHED', 'WITHDRAWN')")) {
            standing.setObject(1, listing.id());
            ResultSet row = standing.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
