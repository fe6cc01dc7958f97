package se.forstasamtalet.search;

import java.util.Collection;
import java.util.List;
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
 * @param keys every whole name it has, in the form of {@link Spelling#key}
 * @param sounds how those sound
 * @param bones their consonants
 * @param words the words of its names
 * @param facts what else one may look for, {@code free} or {@code method-kbt}
 */
@SearchEntity
@Indexed
record Entry(
        @DocumentId String id,
        @GenericField(projectable = Projectable.YES) Kind kind,
        @KeywordField(projectable = Projectable.YES) String target,
        @KeywordField(projectable = Projectable.YES) String name,
        @KeywordField(projectable = Projectable.YES) List<String> keys,
        @KeywordField List<String> sounds,
        @KeywordField List<String> bones,
        @FullTextField(analyzer = EntryIndex.WORDS, searchAnalyzer = EntryIndex.ASKED) List<String> words,
        @KeywordField List<String> facts) {

    /**
     * An entry under all its names.
     *
     * @param name the one that is shown
     * @param others what else it is called
     */
    static Entry of(Kind kind, String target, String name, Collection<String> others, List<String> facts) {
        List<String> names = Stream.concat(Stream.of(name), others.stream()).toList();
        return new Entry(kind + " " + target + " " + name, kind, target, name,
                names.stream().map(Spelling::key).filter(key -> !key.isEmpty()).distinct().toList(),
                names.stream().map(Spelling::sound).filter(sound -> !sound.isEmpty()).distinct().toList(),
                names.stream().map(Spelling::bones).filter(bones -> bones.length() > 1).distinct().toList(),
                names.stream().map(one -> String.join(" ", Spelling.words(one))).distinct().toList(), facts);
    }
}
