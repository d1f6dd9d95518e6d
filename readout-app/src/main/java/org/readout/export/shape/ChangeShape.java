package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Reading;
import org.readout.pipeline.signal.Change;

/**
 * Something that became known after a day.
 *
 * @param change {@code reading}, {@code turn}, {@code alarm}, {@code meeting}, {@code account}, {@code signal} or
 *     {@code verdict}
 * @param before the signal as it was, of a verdict that changed
 * @param signal the signal as it is
 * @param readings the latest reading then and now
 * @param shift a turn or a departure of the level
 * @param evidence the words that are new
 */
public record ChangeShape(
        String change,
        @Nullable String date,
        @Nullable MeetingShape meeting,
        @Nullable SignalShape before,
        @Nullable SignalShape signal,
        @Nullable Moved readings,
        @Nullable Shift shift,
        List<EvidenceShape> evidence) {

    /** The latest reading then and now. */
    public record Moved(Value then, Value now) {
        static @Nullable Moved of(Change.@Nullable Moved moved) {
            return moved == null ? null : new Moved(Value.of(moved.then()), Value.of(moved.now()));
        }
    }

    /** A reading without what it rests on. */
    public record Value(String date, double value, double low, double high, double warmerThanYearBefore) {
        static Value of(Reading reading) {
            return new Value(
                    reading.date().toString(),
                    reading.value(),
                    reading.low(),
                    reading.high(),
                    reading.probWarming().m12());
        }
    }

    /** Which way the level goes since the end of a month; the probability of a turn. */
    public record Shift(String way, String since, @Nullable Double probability) {
        static @Nullable Shift of(Change.@Nullable Shift shift) {
            return shift == null
                    ? null
                    : new Shift(
                            shift.warming() ? "warmer" : "cooler", shift.since().toString(), shift.probability());
        }
    }

    public static ChangeShape of(Change change) {
        return new ChangeShape(
                Words.of(change.kind()),
                change.day() == null ? null : change.day().toString(),
                change.meeting() == null ? null : MeetingShape.of(change.meeting()),
                change.before() == null ? null : SignalShape.of(change.before()),
                change.signal() == null ? null : SignalShape.of(change.signal()),
                Moved.of(change.moved()),
                Shift.of(change.shift()),
                EvidenceShape.all(change.evidence()));
    }
}
