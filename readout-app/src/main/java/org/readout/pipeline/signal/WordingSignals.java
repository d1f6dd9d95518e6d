package org.readout.pipeline.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.compare.wording.Absence;
import org.readout.compare.wording.Absences;
import org.readout.compare.wording.Counts;
import org.readout.compare.wording.FalseDiscovery;
import org.readout.compare.wording.Opportunity;
import org.readout.compare.wording.Series;
import org.readout.lexicon.Lexicon;
import org.readout.measure.signal.Encounter;
import org.readout.measure.signal.SignalKind;
import org.readout.measure.signal.StateRecord;
import org.readout.model.Country;
import org.readout.model.Formula;
import org.readout.model.Meeting;
import org.readout.model.Signal;

/**
 * Formulas a side leaves out of its words at a meeting though it had them before, and formulas it seldom had and uses; as {@link
 * Absences} judges them, partners resembling each other. Of those left out only formulas are tested that stood in most earlier
 * opportunities; of those used the three rarest are told, and every formula the side ever used counts as tested. Confined to one thread.
 */
final class WordingSignals implements SignalKind {
    private static final int FEWEST = 4;
    private static final double OFTEN = 0.5;

    /** Every account holds formulas that were rare before: only the few rarest are told. */
    private static final double RARE = 0.05;

    private static final int MOST = 3;
    private static final int LEADERS = 2;
    private final Lexicon lexicon;
    private final Country side;
    private final List<Said> said;
    private final Map<Meeting, Said> byMeeting = new IdentityHashMap<>();
    private final Map<String, Formula> register;
    private final Map<String, List<String>> byTopic;
    private final Absences absences = new Absences();

    /** @param said of every meeting, by date; their meetings are those of the state's record */
    WordingSignals(Lexicon lexicon, Country side, List<Said> said) {
        this.lexicon = lexicon;
        this.side = side;
        this.said = List.copyOf(said);
        this.said.forEach(one -> byMeeting.put(one.occasion().meeting(), one));
        this.register = lexicon.formulas().all().stream()
                .collect(Collectors.toUnmodifiableMap(Formula::id, Function.identity()));
        this.byTopic = Chances.byTopic(register.keySet(), lexicon.topics());
    }

    @Override
    public Stream<Signal> of(Encounter one, StateRecord record) {
        Said here = byMeeting.get(one.meeting());
        if (here == null || !here.words() || here.band() == null) {
            return Stream.empty();
        }
        List<Said> earlier =
                said.stream().filter(other -> other.before(one.day())).toList();
        Judging judging = new Judging(one, here, earlier, Math.max(LEADERS, here.band()));
        return Stream.concat(judging.leftOut(), judging.seldomUsed());
    }

    /** One meeting held against those before it. */
    private final class Judging {
        private final Encounter one;
        private final Said here;
        private final List<Said> earlier;
        private final int level;
        private final Chances chances;

        Judging(Encounter one, Said here, List<Said> earlier, int level) {
            this.one = one;
            this.here = here;
            this.earlier = earlier;
            this.level = level;
            this.chances = Chances.at(earlier, level, lexicon.topics(), byTopic);
        }

        Stream<Signal> leftOut() {
            List<Absence> tested = new ArrayList<>();
            for (String formula : new TreeSet<>(register.keySet())) {
                if (!here.has(formula) && here.opportunity(formula, topics(formula), level) && usual(before(formula))) {
                    tested.add(absences.last(series(formula)));
                }
            }
            double[] q = FalseDiscovery.adjusted(
                    tested.stream().mapToDouble(Absence::pPooled).toArray());
            List<Signal> signals = new ArrayList<>();
            for (int i = 0; i < q.length; i++) {
                signals.add(signal("absence", tested.get(i), tested.get(i).pPooled(), q[i], q.length));
            }
            return signals.stream();
        }

        private static boolean usual(Counts before) {
            return before.n() >= FEWEST && before.k() > OFTEN * before.n();
        }

        Stream<Signal> seldomUsed() {
            List<Absence> used = here.formulas().stream()
                    .filter(register::containsKey)
                    .sorted()
                    .filter(formula -> before(formula).n() >= FEWEST)
                    .map(formula -> absences.last(series(formula)))
                    .toList();
            Set<String> everUsed = new TreeSet<>(here.formulas());
            earlier.forEach(other -> everUsed.addAll(other.formulas()));
            double[] p = new double[Math.max(everUsed.size(), used.size())];
            Arrays.fill(p, 1);
            for (int i = 0; i < used.size(); i++) {
                p[i] = 1 - used.get(i).pPooled();
            }
            double[] q = FalseDiscovery.adjusted(p);
            List<Signal> signals = new ArrayList<>();
            for (int i = 0; i < used.size(); i++) {
                if (p[i] <= RARE) {
                    signals.add(signal("presence", used.get(i), p[i], q[i], p.length));
                }
            }
            return signals.stream().sorted(Signal.STRONGEST).limit(MOST);
        }

        private Counts before(String formula) {
            return chances.of(formula);
        }

        /** Those before and this one: they are in order of time, and what they hold is worked out already. */
        private Series series(String formula) {
            Set<String> topics = topics(formula);
            List<Opportunity> opportunities = Stream.concat(earlier.stream(), Stream.of(here))
                    .filter(other -> other.opportunity(formula, topics, level))
                    .flatMap(other -> other.opportunity(formula, side, one.partner()).stream())
                    .toList();
            return new Series(formula, side, opportunities, Map.of());
        }

        private Signal signal(String kind, Absence absence, double p, double q, int tested) {
            return new WordingSignal(
                            one,
                            side,
                            level,
                            absence,
                            register.get(absence.series().formula()))
                    .signal(kind, p, q, tested);
        }
    }

    private Set<String> topics(String formula) {
        return lexicon.topics().of(formula);
    }
}
