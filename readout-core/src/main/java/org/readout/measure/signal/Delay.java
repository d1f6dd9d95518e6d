package org.readout.measure.signal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.model.BaseRate;
import org.readout.model.Direction;
import org.readout.model.DocId;
import org.readout.model.Precision;
import org.readout.model.Signal;

/**
 * Days from a meeting to an outlet's first account of it, against the same outlet's earlier accounts; only where the words date
 * the meeting to a day, for else its day is that of the account. Value in days.
 */
public final class Delay implements SignalKind {
    private static final String CAVEAT =
            "A visit that is told of after it is over was kept quiet; a late bulletin may also be a matter of the hour.";

    @Override
    public Stream<Signal> of(Encounter one, StateRecord record) {
        TreeSet<String> outlets = new TreeSet<>();
        one.known().tellings().forEach(telling -> outlets.add(telling.outlet()));
        return outlets.stream().flatMap(outlet -> of(one, outlet, record).stream());
    }

    private static Optional<Signal> of(Encounter one, String outlet, StateRecord record) {
        return days(one, outlet).map(days -> {
            List<Double> earlier = new ArrayList<>();
            List<DocId> documents = new ArrayList<>();
            record.encounters().stream()
                    .takeWhile(other -> other.day().isBefore(one.day()))
                    .forEach(other -> days(other, outlet).ifPresent(d -> {
                        earlier.add((double) d);
                        documents.addAll(other.documents());
                    }));
            Tail tail = Tail.of(days, earlier);
            BaseRate base = earlier.isEmpty()
                    ? BaseRate.none(0, 0, List.of(), "no earlier account of " + outlet + " to compare with")
                    : BaseRate.of(
                            tail.upper(),
                            tail.n(),
                            tail.atLeast(),
                            documents,
                            tail.atLeast() + " of " + tail.n() + " earlier meetings were told by " + outlet
                                    + " as late or later");
            return new Signal(
                    "delay",
                    record.state(),
                    one.partner(),
                    one.day(),
                    one.band(),
                    outlet + " first tells of it " + (days == 0 ? "on the same day" : Gap.words(days) + " later"),
                    Direction.UNCLEAR,
                    days,
                    "days",
                    base,
                    List.of(one.mention()),
                    CAVEAT,
                    true);
        });
    }

    /** Absent if the meeting is not dated to a day by words of its own. */
    private static Optional<Long> days(Encounter one, String outlet) {
        boolean dated = one.meeting().date().precision() == Precision.DAY
                && !one.meeting().date().evidence().isEmpty();
        Optional<LocalDate> first = one.known().tellings().stream()
                .filter(telling -> telling.outlet().equals(outlet))
                .flatMap(telling -> Optional.ofNullable(telling.published()).stream())
                .min(LocalDate::compareTo);
        return first.filter(day -> dated && !day.isBefore(one.day()))
                .map(day -> ChronoUnit.DAYS.between(one.day(), day));
    }
}
