package org.readout.explain.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Meeting;

/** Contacts of the same two people on one day told once: a title and its text may stand in the register as two. */
final class Distinct {
    private Distinct() {}

    /** The first of each, in the order given. */
    static List<Meeting> of(List<Meeting> meetings) {
        Set<List<Object>> seen = new HashSet<>();
        return meetings.stream().filter(one -> seen.add(key(one))).toList();
    }

    private static List<Object> key(Meeting one) {
        return List.of(
                String.valueOf(one.date().earliest()),
                one.sides().stream()
                        .flatMap(side -> side.principals().stream().limit(1))
                        .map(first -> first.person().id())
                        .sorted()
                        .toList());
    }
}
