package se.forstasamtalet.bench;

import java.util.List;
import java.util.Locale;

/** The middle of some measurements, and how far they lie apart. */
record Spread(double least, double median, double most) {

    static Spread of(List<Double> measured) {
        List<Double> sorted = measured.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(sorted.get(0), median, sorted.get(sorted.size() - 1));
    }

    /** The median, with the least and the most beside it. */
    String show(int decimals) {
        String number = "%." + decimals + "f";
        return String.format(Locale.ROOT, number + " (" + number + " to " + number + ")", median, least, most);
    }
}
