package se.forstasamtalet.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import se.forstasamtalet.directory.Citation;
import se.forstasamtalet.directory.Slug;
import se.forstasamtalet.language.Phrase;

/**
 * Something that a document says, in our own words.
 *
 * @param name what it is about, where that has a name; else null
 * @param held when it was so, as the document tells: {@code 2023}
 * @param does what this site does about it, of a proposal; else null
 * @param leaves what it leaves undone, of a proposal; else null
 * @param concerns whom that is for, of a proposal; else null
 * @param state how far it has come, of a proposal; else null
 * @param state_date the day on which somebody last looked at how far it has come; else null
 * @param gaps what an area lacks that it concerns, as the gaps are called; of every area when empty
 * @param terms the words and methods that it tells of
 * @param services those that it is said of, by slug
 */
public record Statement(Slug id, Phrase name, Phrase text, Citation source, String held, Phrase does, Phrase leaves,
        Phrase concerns, State state, LocalDate state_date, List<String> gaps, List<Slug> terms,
        List<Slug> services) {

    public Statement {
        gaps = gaps == null ? List.of() : List.copyOf(gaps);
        terms = terms == null ? List.of() : List.copyOf(terms);
        services = services == null ? List.of() : List.copyOf(services);
    }

    /** How far a proposal has come. */
    public enum State {
        @JsonProperty("done") DONE,
        @JsonProperty("partly") PARTLY,
        @JsonProperty("open") OPEN
    }
}
