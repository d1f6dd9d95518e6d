package org.readout.pipeline.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Call;
import org.readout.measure.Query;
import org.readout.measure.signal.KnownMeeting;
import org.readout.measure.signal.Telling;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Signal;
import org.readout.model.Status;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.pipeline.reading.Observatory;
import org.readout.pipeline.reading.ReadingQuery;

/** What is known of two states now and was not on an earlier day. */
final class Changes {
    /** Verdicts on meetings longer ago are not judged again. */
    private static final int LOOK_BACK_DAYS = 365;

    private final SignalBook book;
    private final Observatory observatory;

    Changes(SignalBook book, Observatory observatory) {
        this.book = book;
        this.observatory = observatory;
    }

    /**
     * @param since the last day of what was known before
     * @param asOf only what was published by this day; absent for everything
     */
    ChangeFindings find(Country a, Country b, LocalDate since, @Nullable LocalDate asOf) {
        if (asOf != null && !asOf.isAfter(since)) {
            throw new BadRequest("nothing lies between " + since + " and " + asOf + "; give an earlier --since");
        }
        StateRecords.Known then = book.known(a, Set.of(b), since);
        StateRecords.Known now = book.known(a, Set.of(b), asOf);
        Set<DocId> before = documents(then);
        List<Change> changes = new ArrayList<>(now.record().all().stream()
                .filter(one -> one.meeting().countries().containsAll(List.of(a, b))
                        && one.meeting().status() != Status.GENERIC)
                .flatMap(one -> meeting(one, before))
                .sorted(Change.ORDER)
                .toList());
        Set<String> added = changes.stream()
                .filter(one -> one.kind() == Change.Kind.MEETING)
                .flatMap(one -> Stream.ofNullable(one.day()))
                .map(LocalDate::toString)
                .collect(Collectors.toSet());
        Period period = new Period(since.minusDays(LOOK_BACK_DAYS), null);
        List<Signal> signals = book.find(new SignalQuery(a, b, period, asOf, Set.of(), null), now)
                .signals();
        List<Signal> old = book.find(new SignalQuery(a, b, period, since, Set.of(), null), then)
                .signals();
        signals.stream()
                .filter(one -> onMeeting(one) && added.contains(one.day().toString()) && unusual(one))
                .forEach(one -> changes.add(Change.of(Change.Kind.SIGNAL, one.day(), null, one, one.evidence())));
        changes.addAll(verdicts(onOld(old, added), onOld(signals, added)));
        List<Change> shifts = new Shifts(readings(a, b, since), readings(a, b, asOf), before).changes();
        // The reading moves with every month that passes: it is no change by itself.
        if (!changes.isEmpty() || shifts.size() > 1) {
            changes.addAll(0, shifts);
        }
        return new ChangeFindings(changes, since, now.record().known(), now.coverage());
    }

    private DyadReadings readings(Country a, Country b, @Nullable LocalDate asOf) {
        return observatory.read(
                new ReadingQuery(a, b, new Period(null, null), Query.Grain.QUARTER, asOf, null, Set.of(), 0));
    }

    private static Set<DocId> documents(StateRecords.Known known) {
        return known.record().all().stream()
                .flatMap(one -> one.tellings().stream())
                .map(Telling::document)
                .collect(Collectors.toSet());
    }

    private static Stream<Change> meeting(KnownMeeting one, Set<DocId> before) {
        List<Evidence> fresh = one.meeting().mentions().stream()
                .filter(mention -> !before.contains(mention.docId()))
                .toList();
        boolean known = fresh.size() < one.meeting().mentions().size();
        return fresh.isEmpty()
                ? Stream.empty()
                : Stream.of(Change.of(
                        known ? Change.Kind.ACCOUNT : Change.Kind.MEETING,
                        one.meeting().date().earliest(),
                        one.meeting(),
                        fresh));
    }

    private static List<Signal> onOld(Collection<Signal> signals, Set<String> added) {
        return signals.stream()
                .filter(one -> onMeeting(one) && !added.contains(one.day().toString()))
                .toList();
    }

    private static boolean onMeeting(Signal signal) {
        return !signal.kind().equals("silence");
    }

    private static boolean unusual(Signal signal) {
        Double p = signal.base().p();
        return p == null || p <= Call.UNUSUAL;
    }

    /** Signals of one kind on one day that were unusual and are not, or the other way round, or are counted no longer. */
    private static List<Change> verdicts(List<Signal> old, List<Signal> now) {
        Map<String, List<Signal>> before = byKey(old);
        Map<String, List<Signal>> after = byKey(now);
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String key : keys) {
            Signal was = strongest(before.getOrDefault(key, List.of()));
            Signal is = strongest(after.getOrDefault(key, List.of()));
            Signal shown = is == null ? was : is;
            if (shown != null && changed(was, is)) {
                changes.add(Change.of(Change.Kind.VERDICT, shown.day(), was, is, shown.evidence()));
            }
        }
        return changes.stream().sorted(Change.ORDER).toList();
    }

    private static boolean changed(@Nullable Signal was, @Nullable Signal is) {
        boolean telling = was != null && unusual(was);
        boolean tells = is != null && unusual(is);
        return telling != tells || tells && was != null && is != null && otherwise(was, is);
    }

    /** What has no probability is judged by what it says. */
    private static boolean otherwise(Signal was, Signal is) {
        return was.counted() != is.counted()
                || is.base().p() == null && !was.about().equals(is.about());
    }

    private static Map<String, List<Signal>> byKey(List<Signal> signals) {
        return signals.stream()
                .collect(Collectors.groupingBy(
                        one -> one.day() + " " + one.kind()
                                + (one.kind().endsWith("ence") ? one.about().split("”")[0] : ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static @Nullable Signal strongest(List<Signal> signals) {
        return signals.stream().min(Signal.STRONGEST).orElse(null);
    }
}
