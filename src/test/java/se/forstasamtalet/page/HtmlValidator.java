package se.forstasamtalet.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The W3C's checker of HTML, in this process: its grammars are read once by each thread, then a page takes
 * milliseconds.
 */
public final class HtmlValidator {

    /**
     * It knows few languages, and where there is much Swedish on a page in Tigrinya it guesses Norwegian. What a page
     * says of its language is tested by itself.
     */
    private static final String GUESS = "This document appears to be written in ";
    private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";
    /** Its grammars are deep, and walked by recursion: in bytes. */
    private static final long STACK = 32L << 20;

    private static final ExecutorService CHECKING = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(null, task, "html", STACK);
        thread.setDaemon(true);
        return thread;
    });
    private static final ThreadLocal<HtmlValidator> OWN = ThreadLocal.withInitial(HtmlValidator::new);

    private final List<String> messages = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    private HtmlValidator() {
        ErrorHandler handler = new Collector();
        try {
            validator.setUpMainSchema(HTML5, handler);
            validator.setUpValidatorAndParsers(handler, true, false);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Everything the checker has to say about a page: errors and warnings alike. Two pages are looked at at once. */
    public static List<String> messages(String html) {
        return CompletableFuture.supplyAsync(() -> OWN.get().look(html), CHECKING).join();
    }

    private List<String> look(String html) {
        messages.clear();
        InputSource source = new InputSource(new StringReader(html));
        source.setEncoding("UTF-8");
        try {
            validator.checkHtmlInputSource(source);
        } catch (SAXException wrong) {
            messages.add(wrong.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.copyOf(messages);
    }

    private final class Collector implements ErrorHandler {

        @Override
        public void warning(SAXParseException message) {
            keep(message);
        }

        @Override
        public void error(SAXParseException message) {
            keep(message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            keep(message);
        }

        private void keep(SAXParseException message) {
            if (message.getMessage().startsWith(GUESS)) {
                return;
            }
            messages.add(message.getLineNumber() + ":" + message.getColumnNumber() + " " + message.getMessage());
        }
    }
}
