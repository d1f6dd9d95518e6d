package org.readout.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.model.When;

/**
 * Places of meetings in a list by the days they may have been held on. An account is held against those near it alone, or a register
 * of some thousand meetings of two states would be compared some thousand times over. Confined to one thread.
 */
final class Nearby {
    /** So many days apart no two accounts are of one meeting, unless a date is open at one end. */
    private static final int APART = 31;

    /** Dates wider than this are held against all. */
    private static final int WIDEST = 8 * APART;

    private final Map<Long, List<Integer>> byStretch = new HashMap<>();
    private final List<Integer> anywhere = new ArrayList<>();
    private int size;

    /** Meetings in the order of their dates' list. */
    static Nearby of(List<When> dates) {
        Nearby nearby = new Nearby();
        for (int i = 0; i < dates.size(); i++) {
            nearby.add(i, dates.get(i));
        }
        return nearby;
    }

    /** Notes a date of the meeting at a place; a place may be given several dates. */
    void add(int place, When date) {
        size = Math.max(size, place + 1);
        if (narrow(date)) {
            stretches(date, 0).forEach(stretch -> byStretch
                    .computeIfAbsent(stretch, s -> new ArrayList<>())
                    .add(place));
        } else {
            anywhere.add(place);
        }
    }

    /** The places of those that may have been held at most a month from a date, in order; some others may be among them. */
    IntStream to(When date) {
        if (!narrow(date)) {
            return IntStream.range(0, size);
        }
        List<Integer> near = new ArrayList<>(anywhere);
        stretches(date, APART).forEach(stretch -> near.addAll(byStretch.getOrDefault(stretch, List.of())));
        return near.stream().mapToInt(Integer::intValue).sorted().distinct();
    }

    private static boolean narrow(When date) {
        return date.width() <= WIDEST;
    }

    private static List<Long> stretches(When date, int around) {
        List<Long> stretches = new ArrayList<>();
        long last = stretch(date.latest(), around);
        for (long stretch = stretch(date.earliest(), -around); stretch <= last; stretch++) {
            stretches.add(stretch);
        }
        return stretches;
    }

    private static long stretch(@Nullable LocalDate day, int shift) {
        if (day == null) {
            throw new IllegalStateException("a narrow date has both bounds");
        }
        return Math.floorDiv(day.toEpochDay() + shift, APART);
    }
}
