package se.forstasamtalet.site;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the program: the site or, with a word after the program's name, one of the operator's commands. */
@QuarkusMain
public class Program {

    public static void main(String... arguments) {
        // The framework would answer a malformed address itself, with none of our headers and no page; the edge does it
        // better.
        System.setProperty("vertx.disableURIValidation", "true");
        if (arguments.length > 0) {
            // A command serves nobody: nothing listens, and the site that may run beside it keeps its port.
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.console.level", "ERROR");
        }
        Quarkus.run(arguments);
    }
}
