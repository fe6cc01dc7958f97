package se.forstasamtalet.site;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the program. */
@QuarkusMain
public class Program {

    public static void main(String... arguments) {
        // The framework would answer a malformed address itself, with none of our headers and no page; the edge does it better.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
