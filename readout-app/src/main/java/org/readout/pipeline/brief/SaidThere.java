package org.readout.pipeline.brief;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.readout.model.Evidence;
import org.readout.model.Meeting;

/**
 * Which words were said at some of the meetings a document tells of: where it tells of several, words belong to the one that is
 * spoken of nearest to them.
 *
 * @param meetings all meetings of two states
 * @param visit which of them are asked for
 */
record SaidThere(List<Meeting> meetings, Predicate<Meeting> visit) {

    /** True unless a passage on another meeting stands nearer. */
    boolean holds(Evidence words) {
        return meetings.stream()
                // At what is planned or meant in general nothing was said yet.
                .filter(meeting -> meeting.status().counts())
                .flatMap(meeting -> meeting.mentions().stream()
                        .filter(mention -> mention.docId().equals(words.docId()))
                        .map(mention -> new Near(meeting, distance(mention, words))))
                .min(Comparator.comparingInt(Near::distance))
                .map(near -> visit.test(near.meeting()))
                .orElse(true);
    }

    private record Near(Meeting meeting, int distance) {}

    private static int distance(Evidence mention, Evidence words) {
        return mention.span().overlaps(words.span())
                ? 0
                : Math.max(
                        mention.span().start() - words.span().end(),
                        words.span().start() - mention.span().end());
    }
}
