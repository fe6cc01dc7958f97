package se.forstasamtalet.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What searchers came to, side by side, and then what the first came to for each 1 of the others. */
final class SearchTable {

    private static final String CELL = "%14s";

    private final Rows rows;
    private final List<Outcome> outcomes;

    private SearchTable(Rows rows, List<Outcome> outcomes) {
        this.rows = rows;
        this.outcomes = outcomes;
    }

    static void add(Rows rows, String heading, List<Outcome> outcomes) {
        rows.heading(heading);
        new SearchTable(rows, outcomes).addRows();
    }

    private void addRows() {
        addNames();
        compare("built in, s", 1, Outcome::seconds);
        compare("index, MB", 1, Outcome::megabytes);
        compare("milliseconds that half of the answers took at most (p50)", 3,
                outcome -> Outcome.milliseconds(outcome.nanos(), 0.5));
        compare("milliseconds that 99 of 100 took at most (p99)", 3,
                outcome -> Outcome.milliseconds(outcome.nanos(), 0.99));
        compare("  p50 with the way to Node and back", 3, outcome -> Outcome.milliseconds(outcome.waited(), 0.5));
        compare("answers in a second, two threads (of MiniSearch: twice what one gives)", 0, Outcome::perSecond);
        addSuccesses();
    }

    /** A slow searcher has not come to all questions, so there are also those that every one has come to. */
    private void addSuccesses() {
        int common = outcomes.stream().filter(Outcome::isFinished).mapToInt(outcome -> outcome.successes().size()).min()
                .orElse(0);
        compare("right answer first, of the first " + common + " questions, % (success@1)", 1,
                outcome -> outcome.at1(common));
        compare("right answer among the first three of those, % (success@3)", 1, outcome -> outcome.at3(common));
        compare("questions that each came to, for the rows below", 0, outcome -> outcome.successes().size());
        compare("  all: first, %", 1, outcome -> outcome.at1(Integer.MAX_VALUE));
        compare("  all: among three, %", 1, outcome -> outcome.at3(Integer.MAX_VALUE));
        outcomes.stream().flatMap(outcome -> outcome.successes().stream()).map(Outcome.Success::way).distinct().sorted()
                .forEach(way -> {
                    compare("  " + way + ": first, %", 1, outcome -> outcome.at1(way));
                    compare("  " + way + ": among three, %", 1, outcome -> outcome.at3(way));
                });
    }

    private void addNames() {
        Stream<String> ratios = outcomes.stream().skip(1).map(other -> "/ " + other.searcher());
        rows.add("", "%s", cells(Stream.concat(outcomes.stream().map(Outcome::searcher), ratios)));
    }

    private void compare(String what, int decimals, ToDoubleFunction<Outcome> measure) {
        double first = measure.applyAsDouble(outcomes.get(0));
        Stream<String> numbers = outcomes.stream()
                .map(outcome -> outcome.isFinished() ? show(measure.applyAsDouble(outcome), decimals)
                        : "did not finish");
        Stream<String> ratios = outcomes.stream().skip(1)
                .map(outcome -> show(first / measure.applyAsDouble(outcome), 3));
        rows.add(what, "%s", cells(Stream.concat(numbers, ratios)));
    }

    private static String show(double number, int decimals) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%." + decimals + "f", number) : "–";
    }

    private static String cells(Stream<String> cells) {
        return cells.map(cell -> String.format(CELL, cell)).collect(Collectors.joining(" "));
    }
}
