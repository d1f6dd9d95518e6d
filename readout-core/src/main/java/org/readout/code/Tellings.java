package org.readout.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.readout.model.Meeting;
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

    public Tellings {
        all = List.copyOf(all);
        relations = List.copyOf(relations);
    }

    /**
     * The meetings told, in the order of their first telling. People on both sides identify a meeting best; what names
     * fewer is attached to what they found, once the dates are known.
     */
    public List<Meeting> meetings() {
        List<Group> groups = new ArrayList<>();
        collect(groups, i -> all.get(i).named());
        Map<Integer, Timeline.Solved> dates = timeline(groups).solve();
        dates.forEach((group, solved) -> groups.get(group).on(solved.taken()));
        collect(groups, i -> !all.get(i).named());
        groups.sort(Comparator.comparingInt(Group::first));
        return solved(groups);
    }

    private void collect(List<Group> groups, IntPredicate which) {
        IntStream.range(0, all.size()).filter(which).forEach(i -> home(i, groups)
                .add(i, all.get(i)));
    }

    private Group home(int i, List<Group> groups) {
        Telling telling = all.get(i);
        return groups.stream()
                .filter(group -> telling.reference() != Telling.Reference.FRESH && group.takes(telling))
                .filter(group -> group.tellings().stream().noneMatch(other -> apart(i, other)))
                .min(Comparator.comparingLong(group -> group.gap(telling)))
                .orElseGet(() -> {
                    Group fresh = new Group();
                    groups.add(fresh);
                    return fresh;
                });
    }

    /** What is told to be some days from another is not that one. */
    private boolean apart(int one, int other) {
        return relations.stream()
                .anyMatch(relation -> relation.happening() == one && relation.other() == other
                        || relation.happening() == other && relation.other() == one);
    }

    private Timeline timeline(List<Group> groups) {
        List<Timeline.Stated> stated = new ArrayList<>();
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int i : groups.get(group).tellings()) {
                stated.add(new Timeline.Stated(group, all.get(i).date()));
                groupOf.put(i, group);
            }
        }
        return new Timeline(stated, offsets(groupOf));
    }

    private List<Timeline.Offset> offsets(Map<Integer, Integer> groupOf) {
        List<Timeline.Offset> offsets = new ArrayList<>();
        for (Timeline.Offset relation : relations) {
            Integer one = groupOf.get(relation.happening());
            Integer other = groupOf.get(relation.other());
            if (one != null && other != null && !one.equals(other)) {
                offsets.add(new Timeline.Offset(one, other, relation.days(), relation.evidence()));
            }
        }
        return offsets;
    }

    private List<Meeting> solved(List<Group> groups) {
        Map<Integer, Timeline.Solved> dates = timeline(groups).solve();
        List<Meeting> meetings = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<Telling> tellings =
                    groups.get(group).tellings().stream().sorted().map(all::get).toList();
            Timeline.Solved date = dates.get(group);
            meetings.add(new OneMeeting(tellings, date == null ? When.UNKNOWN : date.taken()).meeting());
        }
        return meetings;
    }
}
