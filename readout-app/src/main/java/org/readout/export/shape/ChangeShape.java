package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.pipeline.Change;

/**
 * Something that became known after a day.
 *
 * @param change {@code meeting}, {@code account}, {@code signal} or {@code verdict}
 * @param before the signal as it was, of a verdict that changed
 * @param signal the signal as it is
 * @param evidence the words that are new
 */
public record ChangeShape(
        String change,
        @Nullable String date,
        @Nullable MeetingShape meeting,
        @Nullable SignalShape before,
        @Nullable SignalShape signal,
        List<EvidenceShape> evidence) {

    public static ChangeShape of(Change change) {
        return new ChangeShape(
                Words.of(change.kind()),
                change.day() == null ? null : change.day().toString(),
                change.meeting() == null ? null : MeetingShape.of(change.meeting()),
                change.before() == null ? null : SignalShape.of(change.before()),
                change.signal() == null ? null : SignalShape.of(change.signal()),
                EvidenceShape.all(change.evidence()));
    }
}
