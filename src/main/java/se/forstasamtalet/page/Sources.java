package se.forstasamtalet.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Citation;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Sourced;

/** Says where facts are from, in one language. */
public final class Sources {

    private final Directory directory;
    private final Wording wording;
    /** Each line is written once: many facts are from the same place. */
    private final Map<Citation, String> written = new ConcurrentHashMap<>();

    public Sources(Directory directory, Wording wording) {
        this.directory = directory;
        this.wording = wording;
    }

    /**
     * A fact with its source.
     *
     * @param fact the fact in the record, or null when nobody has said
     * @param quote the source's own words in Swedish
     */
    public Fact fact(String label, List<String> lines, @Nullable Sourced fact, @Nullable String quote) {
        return new Fact(label, lines, fact == null ? "" : of(fact.source()), quote == null ? "" : quote);
    }

    public String of(Citation citation) {
        return citation == null ? "" : written.computeIfAbsent(citation, one -> directory.source(one)
                .map(source -> wording.source(source, one.place())).orElse(""));
    }
}
