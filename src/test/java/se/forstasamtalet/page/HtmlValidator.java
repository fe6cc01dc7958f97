package se.forstasamtalet.page;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The W3C's checker of HTML, in this process: its grammars are read once, then a page takes milliseconds. */
public final class HtmlValidator {

    /** It knows few languages, and where there is much Swedish on a page in Tigrinya it guesses Norwegian. What a page says of its language is tested by itself. */
    private static final String GUESS = "This document appears to be written in ";
    private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

    private final List<String> messages = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    public HtmlValidator() throws Exception {
        ErrorHandler handler = new Collector();
        validator.setUpMainSchema(HTML5, handler);
        validator.setUpValidatorAndParsers(handler, true, false);
    }

    /** Everything the checker has to say about a page: errors and warnings alike. */
    public List<String> messages(String html) throws Exception {
        messages.clear();
        InputSource source = new InputSource(new StringReader(html));
        source.setEncoding("UTF-8");
        validator.checkHtmlInputSource(source);
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
