package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Days of the week in HSDS's form ({@code byday}, RFC 5545): {@code MO,TU,WE}. */
public record Weekdays(Set<DayOfWeek> days) {

    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    public Weekdays {
        days = Set.copyOf(days);
    }

    @JsonCreator
    public static Weekdays of(String written) {
        try {
            return new Weekdays(Arrays.stream(written.split(",", -1))
                    .map(code -> DayOfWeek.of(1 + CODES.indexOf(code.strip())))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class))));
        } catch (java.time.DateTimeException unknownDay) {
            throw new UnfitException(Wanted.WEEKDAYS);
        }
    }

    public boolean contains(DayOfWeek day) {
        return days.contains(day);
    }

    /** The days in the order of the week, Monday first. */
    public List<DayOfWeek> inOrder() {
        return days.stream().sorted().toList();
    }

    @JsonValue
    public String written() {
        return inOrder().stream().map(day -> CODES.get(day.getValue() - 1)).collect(Collectors.joining(","));
    }
}
