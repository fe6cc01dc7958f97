package se.forstasamtalet.directory;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What should have been written somewhere.
 *
 * @param details what its words name: what there is to choose from, what is taken already
 */
public record Expected(Wanted wanted, List<String> details) {

    public static Expected of(Wanted wanted, @Nullable Object... details) {
        return new Expected(wanted, Stream.of(details).map(String::valueOf).toList());
    }

    /** In English, as it stands after the word "expected". */
    @Override
    public String toString() {
        return wanted.words(details.toArray());
    }
}
