package org.readout.code;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.model.Basis;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Precision;
import org.readout.model.When;

/**
 * Which tellings of a document are one meeting.
 *
 * <p>Two tellings are one when status and contact agree, the same states take part, no side names different people, and
 * the dates may be the same day. A telling whose date cannot be reconciled is still taken as the same meeting, with the
 * date shown as a conflict, when it refers back to a known one, or when its date lacks the year and lies within a month:
 * writers slip by a month more often than principals meet twice without a word of "again".
 *
 * @param all in text order
 * @param relations by numbers of tellings
 */
public record Tellings(List<Telling> all, List<Timeline.Offset> relations) {
    private static final long SLIP = 31;
    private static final long REFERENCE = 92;

    public Tellings {
        all = List.copyOf(all);
        relations = List.copyOf(relations);
    }

    /** The meetings told, in the order of their first telling. */
    public List<Meeting> meetings() {
        List<List<Integer>> groups = new ArrayList<>();
        // People on both sides identify a meeting best; what names fewer is attached to what they found.
        List<Integer> order = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !all.get(i).named()).thenComparing(i -> i))
                .toList();
        for (int i : order) {
            Optional<List<Integer>> home = home(i, groups);
            home.orElseGet(() -> newGroup(groups)).add(i);
        }
        groups.sort(Comparator.comparing(
                group -> group.stream().min(Integer::compare).orElseThrow()));
        return solved(groups);
    }

    private static List<Integer> newGroup(List<List<Integer>> groups) {
        List<Integer> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    private Optional<List<Integer>> home(int i, List<List<Integer>> groups) {
        Telling telling = all.get(i);
        List<List<Integer>> alike = groups.stream()
                .filter(group -> group.stream().allMatch(j -> alike(telling, all.get(j))))
                .toList();
        if (alike.isEmpty() || telling.reference() == Telling.Reference.FRESH) {
            return Optional.empty();
        }
        Map<Integer, Timeline.Solved> dates = timeline(groups).solve();
        return alike.stream()
                .filter(group -> same(telling, date(groups.indexOf(group), dates)))
                .min(Comparator.comparingLong(group -> gap(telling.date(), date(groups.indexOf(group), dates))));
    }

    private static boolean alike(Telling a, Telling b) {
        Set<Country> countries = a.countries();
        return a.status() == b.status()
                && a.format().contact() == b.format().contact()
                && countries.equals(b.countries())
                && countries.stream().allMatch(country -> agree(a.persons(country), b.persons(country)));
    }

    private static boolean agree(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    private static boolean same(Telling telling, When date) {
        When told = telling.date();
        if (told.compatible(date)) {
            return true;
        }
        boolean days = told.precision() == Precision.DAY && date.precision() == Precision.DAY;
        long gap = gap(told, date);
        return telling.reference() == Telling.Reference.DEFINITE
                ? gap <= REFERENCE
                : !days && told.basis() == Basis.INFERRED && gap <= SLIP;
    }

    /** Days between the nearest bounds of two dates; 0 if they overlap. */
    private static long gap(When a, When b) {
        if (a.earliest() == null || b.earliest() == null || a.latest() == null || b.latest() == null) {
            return a.compatible(b) ? 0 : Long.MAX_VALUE;
        }
        return Math.max(
                0,
                Math.max(
                        ChronoUnit.DAYS.between(a.latest(), b.earliest()),
                        ChronoUnit.DAYS.between(b.latest(), a.earliest())));
    }

    private static When date(int group, Map<Integer, Timeline.Solved> dates) {
        Timeline.Solved solved = dates.get(group);
        return solved == null ? When.UNKNOWN : solved.taken();
    }

    private Timeline timeline(List<List<Integer>> groups) {
        List<Timeline.Stated> stated = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int i : groups.get(group)) {
                stated.add(new Timeline.Stated(group, all.get(i).date()));
            }
        }
        return new Timeline(stated, offsets(groups));
    }

    private List<Timeline.Offset> offsets(List<List<Integer>> groups) {
        List<Timeline.Offset> offsets = new ArrayList<>();
        for (Timeline.Offset relation : relations) {
            int one = groupOf(relation.happening(), groups);
            int other = groupOf(relation.other(), groups);
            if (one >= 0 && other >= 0 && one != other) {
                offsets.add(new Timeline.Offset(one, other, relation.days(), relation.evidence()));
            }
        }
        return offsets;
    }

    private static int groupOf(int telling, List<List<Integer>> groups) {
        return IntStream.range(0, groups.size())
                .filter(group -> groups.get(group).contains(telling))
                .findFirst()
                .orElse(-1);
    }

    private List<Meeting> solved(List<List<Integer>> groups) {
        Map<Integer, Timeline.Solved> dates = timeline(groups).solve();
        List<Meeting> meetings = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<Telling> tellings =
                    groups.get(group).stream().sorted().map(all::get).toList();
            meetings.add(new OneMeeting(tellings, date(group, dates)).meeting());
        }
        return meetings;
    }
}
