package se.forstasamtalet.professional;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.YesNoUnknown;

/**
 * Everything that is asked of a service at once: each criterion with at most one value.
 *
 * @param chosen what is asked, in the order of the criteria
 */
public record Criteria(Map<Criterion, String> chosen) {

    public static final Criteria NONE = new Criteria(Map.of());

    public Criteria {
        Map<Criterion, String> inOrder = new EnumMap<>(Criterion.class);
        inOrder.putAll(chosen);
        chosen = inOrder;
    }

    /**
     * What can be understood of what stands in an address. Of two values for the same criterion the first one holds.
     */
    public static Criteria of(Map<String, List<String>> asked, Directory directory) {
        Map<Criterion, String> chosen = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            asked.getOrDefault(criterion.key(), List.of()).stream().filter(criterion.values(directory)::contains)
                    .findFirst().ifPresent(value -> chosen.put(criterion, value));
        }
        return new Criteria(chosen);
    }

    /** The same but for one criterion, which has this value; or none, when it is null. */
    public Criteria with(Criterion criterion, @Nullable String value) {
        Map<Criterion, String> other = new EnumMap<>(Criterion.class);
        other.putAll(chosen);
        if (value == null) {
            other.remove(criterion);
        } else {
            other.put(criterion, value);
        }
        return new Criteria(other);
    }

    /** Yes when all is answered by yes, no when anything is answered by no; in all other cases it is not known. */
    public YesNoUnknown answer(Service service, Directory directory) {
        List<YesNoUnknown> answers = chosen.entrySet().stream()
                .map(one -> one.getKey().answer(service, one.getValue(), directory)).toList();
        if (answers.contains(YesNoUnknown.NO)) {
            return YesNoUnknown.NO;
        }
        return answers.stream().allMatch(answer -> answer == YesNoUnknown.YES) ? YesNoUnknown.YES
                : YesNoUnknown.UNKNOWN;
    }

    /** As it stands in an address after the question mark; empty when nothing is asked. */
    public String query() {
        return chosen.entrySet().stream().map(one -> one.getKey().key() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
    }
}
