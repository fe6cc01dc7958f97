package se.forstasamtalet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Directory;
import se.forstasamtalet.directory.PhoneNumber;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.search.EntryIndex.Hit;

/**
 * The phone numbers by which services are found. They stand beside the index and not in it: a corrected number is what
 * is published most often, and would cost a whole new index each time.
 */
final class Numbers {

    /** Fewer digits begin too many numbers. */
    private static final int SHORTEST_BEGUN = 3;
    /** Sorts after every digit. */
    private static final char AFTER_DIGITS = ':';

    private final NavigableMap<String, List<Hit>> hits = new TreeMap<>();

    Numbers(Directory directory) {
        for (Service service : directory.services()) {
            service.phones().stream().flatMap(phone -> keys(phone.number())).distinct().forEach(key -> hits
                    .computeIfAbsent(key, none -> new ArrayList<>(1))
                    .add(new Hit(ResultKind.SERVICE, service.slug().text(), service.name(), List.of(key),
                            key.length())));
        }
    }

    /** As it is written, without its area code, and as it is dialled from abroad. */
    private static Stream<String> keys(PhoneNumber number) {
        String written = number.written();
        return Stream.of(written, written.substring(written.indexOf('-') + 1), number.dialled())
                .map(form -> Spelling.of(form).key());
    }

    /** Whether a hit was found by a number; also one whose name is nothing else. */
    static boolean is(Hit hit) {
        return hit.keys().stream().allMatch(Numbers::isDigits);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    /** Every service with one of these whole numbers. */
    List<Hit> whole(Set<String> keys) {
        return keys.stream().flatMap(key -> hits.getOrDefault(key, List.of()).stream()).toList();
    }

    /** Every service with a number that begins with these words; none when they are not all digits. */
    List<Hit> byPrefix(List<String> words, int most) {
        String digits = String.join("", words);
        return digits.length() < SHORTEST_BEGUN || !isDigits(digits) ? List.of()
                : hits.subMap(digits, digits + AFTER_DIGITS).values().stream().flatMap(List::stream).limit(most)
                        .toList();
    }
}
