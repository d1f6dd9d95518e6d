package org.readout.pipeline.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Contribution;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Turn;
import org.readout.pipeline.reading.DyadReadings;

/**
 * What the readings of two states tell now and did not from what was known on an earlier day.
 *
 * @param then readings of what was known
 * @param now readings of what is known
 * @param before documents known then; words of others are new
 */
record Shifts(DyadReadings then, DyadReadings now, Set<DocId> before) {
    /** A turn may move by so many months when later ones are seen, and is still the same. */
    private static final int SAME_MONTHS = 12;

    private static final int QUOTES = 3;

    /** The reading and every turn and alarm that is new, in order of kind, the latest first. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        double rise = now.last().value() - then.last().value();
        changes.add(Change.of(new Change.Moved(then.last(), now.last()), weightiest(rise > 0)));
        now.turns().stream()
                .filter(turn -> then.turns().stream().noneMatch(old -> same(old, turn)))
                .map(turn -> Change.of(Change.Kind.TURN, turn.date(), shift(turn), weightiest(turn.warming())))
                .forEach(changes::add);
        LocalDate known = then.last().date();
        now.alarms().stream()
                .filter(alarm -> alarm.date().isAfter(known))
                .map(alarm -> Change.of(
                        Change.Kind.ALARM,
                        alarm.date(),
                        new Change.Shift(alarm.warming(), alarm.since(), null),
                        weightiest(alarm.warming())))
                .forEach(changes::add);
        return changes.stream().sorted(Change.ORDER).toList();
    }

    private static Change.Shift shift(Turn turn) {
        return new Change.Shift(turn.warming(), turn.date(), turn.probability());
    }

    private static boolean same(Turn old, Turn turn) {
        return old.warming() == turn.warming()
                && !turn.date().isBefore(old.date().minusMonths(SAME_MONTHS))
                && !turn.date().isAfter(old.date().plusMonths(SAME_MONTHS));
    }

    /** The new words that move the latest reading most in one direction. */
    private List<Evidence> weightiest(boolean warming) {
        return now.last().contributions().stream()
                .filter(one -> one.evidence() != null
                        && !before.contains(one.evidence().docId()))
                .filter(one -> one.amount() > 0 == warming)
                .sorted(Comparator.comparingDouble((Contribution one) -> -Math.abs(one.amount())))
                .flatMap(one -> Stream.ofNullable(one.evidence()))
                .filter(Objects::nonNull)
                .limit(QUOTES)
                .toList();
    }
}
