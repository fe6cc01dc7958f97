package se.forstasamtalet.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Names that sound Swedish and belong to nothing, put together from syllables: the same ones for the same chance. */
final class MadeUpNames {

    private static final List<String> BEGINNINGS = List.of("Al", "Björk", "Dal", "Ek", "Fors", "Grän", "Hög", "Is",
            "Kal", "Lind", "Mör", "Nor",
            "Od", "Ros", "Sten", "Tor", "Ulv", "Vik", "Yt", "Åker");
    private static final List<String> MIDDLES = List.of("a", "e", "er", "inge", "kull", "mar", "o", "ra", "sjö",
            "unda");
    private static final List<String> ENDS = List.of("berg", "by", "fors", "hult", "köping", "ryd", "stad", "torp",
            "vad", "ö");

    private final Random chance;

    MadeUpNames(Random chance) {
        this.chance = chance;
    }

    /** One of 2,000 places. */
    String place() {
        return any(BEGINNINGS) + any(MIDDLES) + any(ENDS);
    }

    /** One of 400,000 houses. Some come often and most of them seldom, as words do. */
    String house() {
        return often(BEGINNINGS) + often(MIDDLES) + often(BEGINNINGS).toLowerCase(Locale.ROOT) + often(MIDDLES)
                + often(ENDS);
    }

    String any(List<String> parts) {
        return parts.get(chance.nextInt(parts.size()));
    }

    /** The earlier parts more often than the later ones. */
    String often(List<String> parts) {
        return parts.get((int) (parts.size() * Math.pow(chance.nextDouble(), 1.5)));
    }
}
