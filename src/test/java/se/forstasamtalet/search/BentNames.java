package se.forstasamtalet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Directory;

/**
 * Names as people bend them and mistype them: for every known name some endings of some languages, and some slips of
 * the finger, drawn by a seed. Nobody tunes the search to a seed, so another one is a new set of questions.
 */
public final class BentNames {

    /** Shorter names with a letter more or less are other words. */
    private static final int SHORTEST_MISTYPED = 6;
    /** Shorter ones are letters that stand for words; with an ending they are words themselves. */
    private static final int SHORTEST_BENT = 4;
    private static final String ALPHABET = "abcdefghijklmnoprstuvyåäö";
    private static final String FRONT = "äöyåei";
    private static final String BACK_OF_TURKISH = "aoåu";
    private static final String VOWELS = "aeiouyåäö";
    private static final String VOICELESS = "fstkçşhp";
    private static final Map<String, String> POLISH = Map.of("ka", "ce", "ta", "cie", "na", "nie", "la", "li", "da",
            "dzie", "ra", "rze", "ga", "dze", "sa", "sie");

    private final Random chance;

    private BentNames(long seed) {
        this.chance = new Random(seed);
    }

    /**
     * @param way the language of the ending, or {@code slip}
     * @param words what somebody types
     * @param name the name that is meant
     * @param meant the slugs of the areas that have a place called so
     */
    public record Bent(String way, String words, String name, Set<String> meant) {}

    /** Every name of an area or a place in one word of Latin letters, and all the areas that it may mean. */
    public static Map<String, Set<String>> names(Directory directory) {
        Map<String, Set<String>> names = new TreeMap<>();
        directory.areas().forEach(area -> {
            add(names, Stream.of(area.name()), area.slug().text());
            area.places().forEach(place -> add(names, Stream.concat(Stream.of(place.name()),
                    place.alternate_names().stream()), area.slug().text()));
        });
        directory.morePlaces().forEach(place -> place.areas().forEach(area -> add(names,
                Stream.concat(Stream.of(place.name()), place.alternate_names().stream()), area.text())));
        return names;
    }

    private static void add(Map<String, Set<String>> names, Stream<String> called, String area) {
        called.filter(Spelling::isLatin)
                .forEach(name -> names.computeIfAbsent(name, none -> new TreeSet<>()).add(area));
    }

    /** As many bent and as many mistyped forms of each name; those that are another name themselves are left out. */
    public static List<Bent> of(Directory directory, long seed, int each) {
        BentNames bent = new BentNames(seed);
        Map<String, Set<String>> names = names(directory);
        Map<String, Set<String>> keys = new TreeMap<>();
        names.forEach((name, areas) -> keys.computeIfAbsent(Spelling.of(name).key(), none -> new TreeSet<>())
                .addAll(areas));
        Map<String, Set<String>> sounds = new TreeMap<>();
        names.forEach((name, areas) -> sounds
                .computeIfAbsent(Spelling.of(name).phonetic(), none -> new TreeSet<>()).addAll(areas));
        List<Bent> made = new ArrayList<>();
        names.forEach((name, areas) -> {
            bent.some(name.length() < SHORTEST_BENT ? List.<String[]>of() : bent.bent(name), each)
                    .forEach(one -> made.add(new Bent(one[0], one[1], name, areas)));
            bent.mistyped(name, each).forEach(one -> made.add(new Bent("slip", one, name, areas)));
        });
        return made.stream().map(one -> new Bent(one.way(), one.words(), one.name(),
                keys.get(Spelling.of(one.name()).key())))
                .filter(one -> !isAnother(one, keys) && !soundsLikeAnother(one, sounds)).toList();
    }

    /** Whether what is typed sounds just like the name of somewhere else: {@code Rikeby} is also Rickeby. */
    private static boolean soundsLikeAnother(Bent one, Map<String, Set<String>> sounds) {
        Set<String> areas = sounds.get(Spelling.of(one.words()).phonetic());
        return areas != null && !one.meant().containsAll(areas);
    }

    /** Whether what is typed, or a word of it, is the name of somewhere else as it stands, or its genitive. */
    private static boolean isAnother(Bent one, Map<String, Set<String>> keys) {
        List<String> meant = Spelling.of(one.name()).words();
        Stream<String> typed = Stream.concat(Stream.of(Spelling.of(one.words().replaceFirst("^\\p{Ll}+ ", "")).key()),
                Spelling.of(one.words()).words().stream().filter(word -> !meant.contains(word)));
        return typed.flatMap(key -> Stream.of(key, key.replaceFirst("s$", ""))).map(keys::get)
                .anyMatch(areas -> areas != null && !one.meant().containsAll(areas));
    }

    private <T> List<T> some(List<T> all, int most) {
        List<T> left = new ArrayList<>(all);
        return IntStream.range(0, Math.min(most, all.size())).mapToObj(one -> left.remove(chance.nextInt(left.size())))
                .toList();
    }

    private List<String[]> bent(String name) {
        List<String[]> bent = new ArrayList<>(List.of(way("sv", name + (name.endsWith("s") ? "" : "s")),
                way("sv", "i " + name), way("en", "in " + name), way("en", name + "'s"), way("es", "en " + name),
                way("so", "ku nool " + name)));
        bent.addAll(finnish(name));
        bent.addAll(turkish(name));
        bent.addAll(polish(name));
        return bent;
    }

    private static String[] way(String language, String words) {
        return new String[]{language, words};
    }

    private static List<String[]> finnish(String name) {
        boolean isBack = name.toLowerCase(Locale.ROOT).chars().anyMatch(letter -> "aou".indexOf(letter) >= 0)
                && FRONT.indexOf(last(name)) < 3;
        String stem = VOWELS.indexOf(last(name)) >= 0 ? name : name + "i";
        return Stream.of("ssa", "sta", "lla", "lta").map(ending -> isBack ? ending : ending.replace('a', 'ä'))
                .map(ending -> way("fi", stem + ending)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String[]> turkish(String name) {
        char vowel = name.toLowerCase(Locale.ROOT).chars().filter(letter -> VOWELS.indexOf(letter) >= 0)
                .mapToObj(letter -> (char) letter).reduce((first, last) -> last).orElse('a');
        String of = BACK_OF_TURKISH.indexOf(vowel) >= 0 ? "a" : "e";
        String begin = VOICELESS.indexOf(last(name)) >= 0 ? "t" : "d";
        return List.of(way("tr", name + "'" + begin + of), way("tr", name + "'" + begin + of + "n"),
                way("tr", name + begin + of));
    }

    private static List<String[]> polish(String name) {
        String end = name.length() < 4 ? "" : name.substring(name.length() - 2);
        return Stream.ofNullable(POLISH.get(end))
                .map(changed -> way("pl", "w " + name.substring(0, name.length() - 2) + changed)).toList();
    }

    private static char last(String name) {
        return Character.toLowerCase(name.charAt(name.length() - 1));
    }

    private List<String> mistyped(String name, int most) {
        return name.length() < SHORTEST_MISTYPED ? List.of()
                : IntStream.range(0, most).mapToObj(one -> mistype(name)).distinct()
                        .filter(typed -> !Spelling.of(typed).key().equals(Spelling.of(name).key())).toList();
    }

    /** A letter left out, doubled, changed, or two that changed places; the first letter people get right. */
    private String mistype(String name) {
        int at = 1 + chance.nextInt(name.length() - 2);
        String before = name.substring(0, at);
        String letter = name.substring(at, at + 1);
        String after = name.substring(at + 1);
        return switch (chance.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + ALPHABET.charAt(chance.nextInt(ALPHABET.length())) + after;
            default -> before + after.charAt(0) + letter + after.substring(1);
        };
    }
}
