package se.forstasamtalet.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * Something that can be found: a name, and what it leads to.
 *
 * @param kind what it leads to
 * @param target the slug of what it leads to; of a place, its area's
 * @param name as people write it
 * @param keys every whole name it has, in the form of {@link Spelling#key()}
 * @param sounds how those sound
 * @param skeletons the consonants of the names of a place or a service
 * @param words the words of its names; of a place only of those in Latin letters
 * @param allWords the words of all its names, for questions in other letters
 * @param facts what else one may look for, {@code free} or {@code method-kbt}
 */
@SearchEntity
@Indexed
public record IndexEntry(
        @DocumentId String id,
        @GenericField(projectable = Projectable.YES) ResultKind kind,
        @KeywordField(projectable = Projectable.YES) String target,
        @KeywordField(projectable = Projectable.YES) String name,
        @KeywordField(projectable = Projectable.YES) List<String> keys,
        @KeywordField List<String> sounds,
        @KeywordField List<String> skeletons,
        @FullTextField(analyzer = EntryIndex.WORDS) List<String> words,
        @FullTextField(analyzer = EntryIndex.WORDS) List<String> allWords,
        @KeywordField List<String> facts) {

    /** The names of the last directory; nearly all of them stand in the next one too. A county has some thousands. */
    private static final LoadingCache<String, Forms> FORMS = Caffeine.newBuilder().maximumSize(20_000).build(Forms::of);

    /**
     * An entry under all its names.
     *
     * @param name the one that is shown
     * @param others what else it is called
     */
    static IndexEntry of(ResultKind kind, String target, String name, Collection<String> others, List<String> facts) {
        List<Forms> names = Stream.concat(Stream.of(name), others.stream()).map(FORMS::get).toList();
        return new IndexEntry(kind + " " + target + " " + name, kind, target, name, distinct(names, Forms::key),
                distinct(names, Forms::phonetic),
                skeletons(kind, names), distinct(halves(kind, names), Forms::words),
                distinct(names, Forms::words), facts);
    }

    /** In other letters a place is found by its whole name: its halves, in ours, look like parts of other names. */
    private static List<Forms> halves(ResultKind kind, List<Forms> names) {
        return kind == ResultKind.SERVICE ? names : names.stream().filter(Forms::isLatin).toList();
    }

    /** A service is written as it is heard where it has no name in those letters; places have one. */
    private static List<String> skeletons(ResultKind kind, List<Forms> names) {
        return switch (kind) {
            case AREA, PLACE -> distinct(names, Forms::skeleton);
            case SERVICE -> distinct(names, name -> Spelling.of(name.phonetic()).skeleton());
            default -> List.of();
        };
    }

    private static List<String> distinct(List<Forms> names, Function<Forms, String> form) {
        return names.stream().map(form).filter(written -> !written.isEmpty()).distinct().toList();
    }

    /** A name in each form that it is found by. */
    private record Forms(String key, String phonetic, String skeleton, String words, boolean isLatin) {

        static Forms of(String name) {
            Spelling spelling = Spelling.of(name);
            return new Forms(spelling.key(), spelling.phonetic(), spelling.skeleton(),
                    String.join(" ", spelling.words()), spelling.isLatin());
        }
    }
}
