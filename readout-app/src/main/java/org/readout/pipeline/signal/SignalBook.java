package org.readout.pipeline.signal;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.compare.wording.FalseDiscovery;
import org.readout.lexicon.Lexicon;
import org.readout.measure.signal.Encounter;
import org.readout.measure.signal.HeldOffice;
import org.readout.measure.signal.Offices;
import org.readout.measure.signal.RankAgainstAccess;
import org.readout.measure.signal.SignalKind;
import org.readout.measure.signal.SignalKinds;
import org.readout.measure.signal.Silences;
import org.readout.measure.signal.StateRecord;
import org.readout.model.Attestation;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.Rank;
import org.readout.model.Signal;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;
import org.readout.pipeline.dyad.Snapshots;
import org.readout.store.AttestedFilter;
import org.readout.store.Store;

/** What is unusual about meetings, each held against the record before it. Confined to one thread. */
public final class SignalBook {
    /** The meetings of a visit, and what led up to it. */
    private static final int JUST_BEFORE_DAYS = 6;

    private static final String UNKNOWN_DENOMINATOR =
            "No source of this record is complete: shares are of what it tells, not of what took place.";

    /** Today and an earlier day, as changes are told from. */
    private static final int MOST_KEPT = 2;

    private final Store store;
    private final Snapshots snapshots;
    private final Lexicon lexicon;
    private final Merger merger;
    private final Retelling retelling;
    private final Map<Key, SoftReference<StateRecords.Known>> kept = new LinkedHashMap<>(MOST_KEPT, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<StateRecords.Known>> eldest) {
            return size() > MOST_KEPT;
        }
    };
    /** The last answer: a table and a picture of the same signals are asked for one after the other. */
    private @Nullable SoftReference<Found> last;

    private long version;

    private record Found(SignalQuery asked, StateRecords.Known known, SignalFindings findings) {}

    private record Key(Country state, @Nullable Set<Country> partners, @Nullable LocalDate asOf) {}

    public SignalBook(Store store, Snapshots snapshots, Lexicon lexicon, Merger merger, Retelling retelling) {
        this.store = store;
        this.snapshots = snapshots;
        this.lexicon = lexicon;
        this.merger = merger;
        this.retelling = retelling;
    }

    /** @throws BadRequest if a kind of signal is not known */
    SignalFindings find(SignalQuery asked) {
        for (String kind : asked.kinds()) {
            if (!SignalKinds.KINDS.contains(kind)) {
                throw new BadRequest("no kind of signal is called '" + kind + "'; kinds are "
                        + String.join(", ", SignalKinds.KINDS.stream().sorted().toList()));
            }
        }
        StateRecords.Known known = known(asked.a(), asked.b() == null ? null : Set.of(asked.b()), asked.asOf());
        Found before = last == null ? null : last.get();
        SignalFindings findings = before != null && before.known == known && before.asked.equals(asked)
                ? before.findings
                : find(asked, known);
        last = new SoftReference<>(new Found(asked, known, findings));
        return findings;
    }

    /**
     * What was known of a state's meetings by the end of a day; all if absent. The last ones read are kept while there is room
     * and the record is the same.
     *
     * @param partners those whose meetings are looked at, so that what was said at them is wanted; absent for all
     */
    public StateRecords.Known known(Country state, @Nullable Set<Country> partners, @Nullable LocalDate asOf) {
        long now = store.version();
        if (now != version) {
            kept.clear();
            version = now;
        }
        Key key = new Key(state, partners, asOf);
        SoftReference<StateRecords.Known> held = kept.get(key);
        StateRecords.Known before = held == null ? null : held.get();
        StateRecords.Known known = before == null
                ? new StateRecords(store, snapshots.now(), merger, retelling).of(state, partners, asOf)
                : before;
        kept.put(key, new SoftReference<>(known));
        return known;
    }

    /** @param known of the state and the day asked for */
    public SignalFindings find(SignalQuery asked, StateRecords.Known known) {
        StateRecord record = known.record();
        List<Encounter> pair = pair(record, asked.b());
        LocalDate last = pair.isEmpty() ? null : pair.get(pair.size() - 1).day();
        Period period = period(asked.period(), last);
        List<Encounter> looked = last == null
                ? List.of()
                : pair.stream().filter(one -> within(period, one)).toList();
        List<SignalKind> kinds = kinds(known, looked, asked.asOf());
        List<Signal> signals = Stream.concat(
                        looked.stream()
                                .flatMap(one -> kinds.stream().flatMap((SignalKind kind) -> kind.of(one, record))),
                        silences(asked, record))
                .filter(one -> asked.kinds().isEmpty() || asked.kinds().contains(one.kind()))
                .filter(one -> asked.level() == null || one.level() != null && one.level() <= asked.level())
                .map(one -> complete(known) ? one : one.minding(UNKNOWN_DENOMINATOR))
                .toList();
        return new SignalFindings(
                adjusted(signals), period.from(), period.to(), looked.size(), last, record.known(), known.coverage());
    }

    private static boolean complete(StateRecords.Known known) {
        return known.coverage().stream().anyMatch(Coverage::denominatorKnown);
    }

    private static List<Encounter> pair(StateRecord record, @Nullable Country partner) {
        return partner == null ? record.encounters() : record.with(partner);
    }

    private List<SignalKind> kinds(StateRecords.Known known, List<Encounter> looked, @Nullable LocalDate asOf) {
        List<SignalKind> kinds = new ArrayList<>(SignalKinds.ALL);
        kinds.add(new PairEvents(store, lexicon).timing(known.record().state(), partners(looked), asOf));
        kinds.add(new RankAgainstAccess(offices(looked, known.record(), asOf)));
        kinds.add(new WordingSignals(lexicon, known.record().state(), known.said()));
        kinds.add(new LadderSignals(lexicon.formulas(), known.record().state(), known.occasions()));
        kinds.add(new AsymmetrySignals(lexicon.formulas(), known.occasions()));
        return kinds;
    }

    private static Set<Country> partners(List<Encounter> looked) {
        return looked.stream().map(Encounter::partner).collect(Collectors.toSet());
    }

    /** The offices of everyone told of from the states looked at. */
    private Offices offices(List<Encounter> looked, StateRecord record, @Nullable LocalDate asOf) {
        Set<Country> partners = partners(looked);
        Set<String> people = record.all().stream()
                .flatMap(known -> known.meeting().sides().stream())
                .filter(side -> partners.contains(side.country()))
                .flatMap(side -> side.people().stream())
                .map(one -> one.person().id())
                .collect(Collectors.toSet());
        List<HeldOffice> held = new ArrayList<>();
        if (!people.isEmpty()) {
            store.attestations().each(new AttestedFilter(people, Set.of(), asOf), one -> {
                Attestation attested = one.attestation();
                Rank rank = attested.office().rank();
                if (rank != null) {
                    held.add(new HeldOffice(attested.person().id(), one.day(), rank.band(), attested.evidence()));
                }
            });
        }
        return new Offices(held);
    }

    /** What has not come since is told of a pair only, and only if the days asked for reach to the end of what is known. */
    private static Stream<Signal> silences(SignalQuery asked, StateRecord record) {
        Country partner = asked.b();
        LocalDate to = asked.period().to();
        return partner == null || to != null && to.isBefore(record.known())
                ? Stream.of()
                : Silences.of(partner, record);
    }

    private static Period period(Period asked, @Nullable LocalDate last) {
        return asked.from() != null || asked.to() != null || last == null
                ? asked
                : new Period(last.minusDays(JUST_BEFORE_DAYS), last);
    }

    private static boolean within(Period period, Encounter one) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return (from == null || !one.day().isBefore(from))
                && (to == null || !one.day().isAfter(to));
    }

    /** All that have a probability and count are tested together. */
    private static List<Signal> adjusted(List<Signal> signals) {
        List<Signal> tested = signals.stream().filter(SignalBook::tested).toList();
        double[] q = FalseDiscovery.adjusted(tested.stream()
                .map(one -> one.base().p())
                .mapToDouble(p -> p == null ? 1 : p)
                .toArray());
        List<Signal> all =
                new ArrayList<>(signals.stream().filter(one -> !tested(one)).toList());
        for (int i = 0; i < q.length; i++) {
            all.add(tested.get(i).adjusted(q[i]));
        }
        all.sort(Signal.STRONGEST);
        return all;
    }

    private static boolean tested(Signal signal) {
        return signal.counted() && signal.base().p() != null && signal.base().q() == null;
    }
}
