package org.readout.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Precision;
import org.readout.model.When;

/**
 * What a text says about when its happenings took place, as constraints: a happening is on a date, or some days from
 * another. Solving carries known days along the relations; nothing is repaired, disagreement is reported.
 *
 * <p>Happenings are numbered by the caller.
 *
 * @param stated dates given for a happening, in text order
 * @param offsets relations between happenings
 */
public record Timeline(List<Stated> stated, List<Offset> offsets) {

    /** A happening is on a date, as the text says it. */
    public record Stated(int happening, When when) {}

    /**
     * A happening is a number of days after another (before, if negative).
     *
     * @param evidence the words that say so
     */
    public record Offset(int happening, int other, int days, Evidence evidence) {

        Offset turned() {
            return new Offset(other, happening, -days, evidence);
        }
    }

    /**
     * The date taken for a happening.
     *
     * @param taken the finest; of equally fine ones, an explicit before an inferred before a derived one
     * @param disagreeing statements and derivations that cannot be the same day
     */
    public record Solved(When taken, List<When> disagreeing) {}

    private static final Comparator<When> FINEST_FIRST =
            Comparator.comparing(When::precision).thenComparing(When::basis);

    public Timeline {
        stated = List.copyOf(stated);
        offsets = List.copyOf(offsets);
    }

    /** A date for every happening that is stated or can be derived. */
    public Map<Integer, Solved> solve() {
        Map<Integer, List<When>> statedOf = new LinkedHashMap<>();
        stated.stream().filter(s -> s.when().known()).forEach(s -> statedOf.computeIfAbsent(
                        s.happening(), h -> new ArrayList<>())
                .add(s.when()));
        Map<Integer, List<Offset>> neighbours = neighbours();
        Map<Integer, Solved> solved = new LinkedHashMap<>();
        Stream.concat(statedOf.keySet().stream(), neighbours.keySet().stream())
                .distinct()
                .sorted()
                .forEach(happening ->
                        candidates(happening, statedOf, neighbours).ifPresent(found -> solved.put(happening, found)));
        return solved;
    }

    private Map<Integer, List<Offset>> neighbours() {
        Map<Integer, List<Offset>> neighbours = new HashMap<>();
        for (Offset offset : offsets) {
            for (Offset edge : List.of(offset, offset.turned())) {
                neighbours
                        .computeIfAbsent(edge.happening(), h -> new ArrayList<>())
                        .add(edge);
            }
        }
        return neighbours;
    }

    private static Optional<Solved> candidates(
            int happening, Map<Integer, List<When>> stated, Map<Integer, List<Offset>> neighbours) {
        List<When> candidates = new ArrayList<>(stated.getOrDefault(happening, List.of()));
        derived(happening, stated, neighbours).ifPresent(candidates::add);
        return candidates.stream()
                .min(FINEST_FIRST)
                .map(taken -> new Solved(
                        taken,
                        candidates.stream()
                                .filter(other -> !other.compatible(taken))
                                .toList()));
    }

    /** A path walked: from the happening asked for to another, so many days away. */
    private record Path(int at, int days, List<Evidence> evidence) {

        Path along(Offset edge) {
            List<Evidence> longer = new ArrayList<>(evidence);
            longer.add(edge.evidence());
            return new Path(edge.other(), days + edge.days(), longer);
        }
    }

    /** The day that follows from the nearest happening with a stated day, breadth first. */
    private static Optional<When> derived(
            int happening, Map<Integer, List<When>> stated, Map<Integer, List<Offset>> neighbours) {
        Deque<Path> open = new ArrayDeque<>(List.of(new Path(happening, 0, List.of())));
        Map<Integer, Boolean> seen = new HashMap<>(Map.of(happening, true));
        while (!open.isEmpty()) {
            Path path = open.remove();
            Optional<When> day = path.at() == happening ? Optional.empty() : statedDay(stated, path.at());
            if (day.isPresent()) {
                return Optional.of(shifted(day.get(), path));
            }
            for (Offset edge : neighbours.getOrDefault(path.at(), List.of())) {
                if (seen.putIfAbsent(edge.other(), true) == null) {
                    open.add(path.along(edge));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<When> statedDay(Map<Integer, List<When>> stated, int happening) {
        return stated.getOrDefault(happening, List.of()).stream()
                .filter(when -> when.precision() == Precision.DAY)
                .min(FINEST_FIRST);
    }

    private static When shifted(When day, Path path) {
        List<Evidence> evidence = Stream.concat(path.evidence().stream(), day.evidence().stream())
                .distinct()
                .sorted()
                .toList();
        return When.day(Objects.requireNonNull(day.earliest()).plusDays(path.days()), Basis.DERIVED, evidence);
    }
}
