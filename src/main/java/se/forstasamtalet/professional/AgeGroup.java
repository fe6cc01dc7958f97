package se.forstasamtalet.professional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.forstasamtalet.directory.Eligibility;
import se.forstasamtalet.directory.Eligibility.People;
import se.forstasamtalet.directory.Service;
import se.forstasamtalet.directory.YesNoUnknown;

/**
 * People of some ages, as the services' own bounds part them: nobody's age stands in an address, and no service takes
 * only a part of a group.
 *
 * @param to the last year, or {@link #NO_END}
 */
record AgeGroup(int from, int to) {

    static final int NO_END = Integer.MAX_VALUE;
    private static final int ADULT = 18;

    /** The groups that the bounds of some services make, the youngest first; none when no service has any. */
    static List<AgeGroup> of(List<Service> services) {
        TreeSet<Integer> begins = new TreeSet<>();
        services.stream().flatMap(one -> takenBy(one).stream()).forEach(one -> {
            begins.add(one.from);
            if (one.to != NO_END) {
                begins.add(one.to + 1);
            }
        });
        if (begins.isEmpty()) {
            return List.of();
        }
        begins.add(0);
        List<Integer> parts = new ArrayList<>(begins);
        return IntStream.range(0, parts.size())
                .mapToObj(one -> new AgeGroup(parts.get(one),
                        one + 1 < parts.size() ? parts.get(one + 1) - 1 : NO_END))
                .toList();
    }

    /** Whom a service takes by age; nothing when nobody has said. */
    static Optional<AgeGroup> takenBy(Service service) {
        Eligibility who = service.eligibility();
        if (who == null) {
            return Optional.empty();
        }
        int adult = who.people().contains(People.ADULTS) ? ADULT : 0;
        int from = who.minimum_age() == null ? adult : who.minimum_age();
        int to = who.maximum_age() == null ? NO_END : who.maximum_age();
        return from == 0 && to == NO_END ? Optional.empty() : Optional.of(new AgeGroup(from, to));
    }

    /** @param written as it stands in addresses */
    static AgeGroup read(String written) {
        String[] bounds = written.split("-", 2);
        return new AgeGroup(Integer.parseInt(bounds[0]), bounds[1].isEmpty() ? NO_END : Integer.parseInt(bounds[1]));
    }

    /** As it stands in addresses: {@code 18-20}, {@code 26-}. */
    String written() {
        return from + "-" + (to == NO_END ? "" : Integer.toString(to));
    }

    /** Whether a service takes it. Where sources say different ages it is not known, and never no. */
    YesNoUnknown answer(Service service) {
        Optional<AgeGroup> taken = takenBy(service);
        if (taken.isEmpty()) {
            return YesNoUnknown.UNKNOWN;
        }
        if (taken.get().from <= from && to <= taken.get().to) {
            return YesNoUnknown.YES;
        }
        return service.conflicts().stream().anyMatch(conflict -> conflict.field().equals("eligibility"))
                ? YesNoUnknown.UNKNOWN : YesNoUnknown.NO;
    }
}
