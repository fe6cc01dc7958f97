package se.forstasamtalet.content;

import java.util.List;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.Phrase;

/**
 * What the documents say of one subject: a page for professionals.
 *
 * @param slug how its address ends
 * @param order where it stands among the chapters, from 1
 * @param title what the reader's browser remembers
 * @param lead what it is, in a sentence or two
 */
public record Chapter(Slug slug, int order, Phrase title, Phrase heading, Phrase lead, List<Part> parts) {

    public Chapter {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** What belongs together in a chapter. */
    public record Part(Slug id, Phrase name, List<Statement> statements) {

        public Part {
            statements = statements == null ? List.of() : List.copyOf(statements);
        }
    }

    /** All that it says, in the order of reading. */
    public Stream<Statement> statements() {
        return parts.stream().flatMap(part -> part.statements().stream());
    }
}
