package se.forstasamtalet.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.forstasamtalet.bench.MadeUpServices.Made;

/**
 * What people might type who look for a made-up service, as many of each sort. A question is left out when
 * another service would be as good an answer.
 */
final class MadeUpQuestions {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyzåäö";

    private final Random chance = new Random(2_000);
    private final List<Made> services;
    private final Map<String, Integer> houses = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Set<String>> places = new HashMap<>();

    private MadeUpQuestions(List<Made> services) {
        this.services = services;
        for (Made service : services) {
            houses.merge(fold(service.house()), 1, Integer::sum);
            names.merge(key(service.name()), 1, Integer::sum);
            names.merge(key(service.name() + " " + service.place()), 1, Integer::sum);
            places.computeIfAbsent(service.place(), place -> new HashSet<>()).add(service.id());
        }
    }

    /** Questions in an order of chance, so that the first ones of them are as good a sample as all. */
    static List<Question> about(List<Made> services, int count) {
        MadeUpQuestions asked = new MadeUpQuestions(services);
        Map<String, Function<Made, Optional<String>>> ways = Map.of(
                "whole name", asked::wholeName,
                "without accents", asked::withoutAccents,
                "one rare word", asked::rareWord,
                "one typing error", service -> asked.misspelt(service, asked::mistype),
                "two letters swapped", service -> asked.misspelt(service, asked::swap),
                "name and place", asked::nameAndPlace,
                "place", asked::place);
        List<Question> questions = new ArrayList<>();
        ways.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(way -> questions.addAll(asked.ask(way.getKey(), way.getValue(), count / ways.size())));
        Collections.shuffle(questions, asked.chance);
        return questions;
    }

    private List<Question> ask(String way, Function<Made, Optional<String>> words, int count) {
        List<Question> questions = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        // Where services are few or names alike there are fewer good questions than wanted.
        for (int attempt = 0; attempt < 50 * count && questions.size() < count; attempt++) {
            Made service = services.get(chance.nextInt(services.size()));
            words.apply(service).filter(asked::add)
                    .ifPresent(typed -> questions.add(new Question(MadeUpServices.LANGUAGE, way, typed,
                            way.equals("place") ? places.get(service.place()) : Set.of(service.id()))));
        }
        return questions;
    }

    private Optional<String> wholeName(Made service) {
        return Optional.of(service.name()).filter(this::isOneOnly);
    }

    private Optional<String> withoutAccents(Made service) {
        return Optional.of(fold(service.name()))
                .filter(folded -> !folded.equals(service.name().toLowerCase(Locale.ROOT)) && isOneOnly(folded));
    }

    private Optional<String> rareWord(Made service) {
        return Optional.of(service.house()).filter(house -> houses.get(fold(house)) == 1 && !places.containsKey(house));
    }

    private Optional<String> nameAndPlace(Made service) {
        return Optional.of(service.name() + " " + service.place()).filter(this::isOneOnly);
    }

    private Optional<String> place(Made service) {
        return Optional.of(service.place()).filter(place -> !houses.containsKey(fold(place)));
    }

    /**
     * The whole name or its house alone, with a mistake in the house, unless another service lies as near to what was
     * typed.
     */
    private Optional<String> misspelt(Made service, Function<String, String> mistake) {
        String house = fold(service.house());
        String typed = mistake.apply(service.house());
        List<String> near = near(fold(typed)).filter(other -> !other.equals(house)).distinct().toList();
        if (fold(typed).equals(house) || !isOneOnly(service.name())) {
            return Optional.empty();
        }
        if (chance.nextBoolean()) {
            return Optional.of(typed).filter(word -> near.isEmpty() && houses.get(house) == 1);
        }
        return Optional.of(service.nameWith(typed))
                .filter(name -> near.stream().noneMatch(other -> names.containsKey(key(service.nameWith(other)))));
    }

    /** One letter wrong, missing or too many; the first letter people get right. */
    private String mistype(String word) {
        int at = 1 + chance.nextInt(word.length() - 1);
        char letter = ALPHABET.charAt(chance.nextInt(ALPHABET.length()));
        return switch (chance.nextInt(3)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            default -> word.substring(0, at) + letter + word.substring(at);
        };
    }

    private String swap(String word) {
        int at = 1 + chance.nextInt(word.length() - 2);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    /** The houses that are at most one mistake away from a word. */
    private Stream<String> near(String word) {
        Stream.Builder<String> near = Stream.<String>builder().add(word);
        for (int at = 0; at <= word.length(); at++) {
            String before = word.substring(0, at);
            String after = word.substring(at);
            if (!after.isEmpty()) {
                near.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                near.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
            for (char letter = 'a'; letter <= 'z'; letter++) {
                near.add(before + letter + after);
                near.add(before + letter + (after.isEmpty() ? "" : after.substring(1)));
            }
        }
        return near.build().filter(houses::containsKey);
    }

    private boolean isOneOnly(String name) {
        return names.get(key(name)) == 1;
    }

    /** The words of a name in no order, so that two names are one when only the order of their words differs. */
    private static String key(String name) {
        return Arrays.stream(fold(name).split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private static String fold(String words) {
        return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
