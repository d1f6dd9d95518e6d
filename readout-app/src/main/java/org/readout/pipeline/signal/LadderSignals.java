package org.readout.pipeline.signal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.compare.wording.Occasion;
import org.readout.compare.wording.Rung;
import org.readout.lexicon.Formulas;
import org.readout.measure.signal.Encounter;
import org.readout.measure.signal.SignalKind;
import org.readout.measure.signal.StateRecord;
import org.readout.measure.signal.Tail;
import org.readout.model.BaseRate;
import org.readout.model.Country;
import org.readout.model.Direction;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Formula;
import org.readout.model.FormulaKind;
import org.readout.model.Meeting;
import org.readout.model.Readout;
import org.readout.model.Signal;

/**
 * The highest rung of each ladder (label, atmosphere, warning) a side's words stand on at a meeting, against its earlier
 * meetings with the same partner. Value: the rung, 1 the lowest.
 */
final class LadderSignals implements SignalKind {
    private static final String CAVEAT =
            "Set phrases of this record only; translations and editors level rungs, and a rung may be said of a third party.";

    private final Country side;
    private final List<Occasion> occasions;
    private final Map<Meeting, Occasion> byMeeting = new IdentityHashMap<>();
    private final Map<String, Formula> register;

    /** @param occasions by date; their meetings are those of the state's record */
    LadderSignals(Formulas formulas, Country side, List<Occasion> occasions) {
        this.side = side;
        this.occasions = List.copyOf(occasions);
        occasions.forEach(one -> byMeeting.put(one.meeting(), one));
        this.register = formulas.all().stream().collect(Collectors.toUnmodifiableMap(Formula::id, Function.identity()));
    }

    @Override
    public Stream<Signal> of(Encounter one, StateRecord record) {
        Occasion here = byMeeting.get(one.meeting());
        return here == null
                ? Stream.empty()
                : Stream.of(FormulaKind.values())
                        .filter(FormulaKind::ladder)
                        .flatMap(ladder -> highest(here, ladder).map(rung -> signal(one, ladder, rung)).stream());
    }

    private Signal signal(Encounter one, FormulaKind ladder, Rung rung) {
        List<Rung> earlier = new ArrayList<>();
        List<DocId> documents = new ArrayList<>();
        for (Occasion other : occasions) {
            if (other.day() != null
                    && other.day().isBefore(one.day())
                    && other.meeting().countries().contains(one.partner())) {
                highest(other, ladder).ifPresent(found -> {
                    earlier.add(found);
                    other.readouts().stream().map(Readout::document).forEach(documents::add);
                });
            }
        }
        String kind = ladder.name().toLowerCase(Locale.ROOT);
        List<Evidence> evidence = new ArrayList<>(rung.wording().evidence());
        String about = kind + " " + words(rung);
        Direction direction = Direction.UNCLEAR;
        BaseRate base = BaseRate.none("the first " + kind + " on the side of " + side + " at a meeting with "
                + one.partner() + " in this record");
        if (!earlier.isEmpty()) {
            Rung last = earlier.get(earlier.size() - 1);
            Tail tail = Tail.of(
                    rung.rung(), earlier.stream().map(r -> (double) r.rung()).toList());
            evidence.add(last.wording().evidence().get(0));
            about += ", the last time " + words(last);
            direction = direction(ladder, Integer.compare(rung.rung(), last.rung()));
            base = BaseRate.of(
                    tail.twoSided(),
                    tail.n(),
                    tail.asFar(),
                    documents,
                    tail.asFar() + " of " + tail.n() + " earlier meetings with " + one.partner()
                            + " that stand on this ladder stand as "
                            + (tail.large() ? "high or higher" : "low or lower"));
        }
        return new Signal(
                kind,
                side,
                one.partner(),
                one.day(),
                one.band(),
                about,
                direction,
                rung.rung(),
                "rung",
                base,
                evidence,
                CAVEAT,
                true);
    }

    private Optional<Rung> highest(Occasion occasion, FormulaKind ladder) {
        List<Rung> rungs = Rung.of(occasion.formulas(side), ladder, side, register);
        return rungs.isEmpty() ? Optional.empty() : Optional.of(rungs.get(rungs.size() - 1));
    }

    private static String words(Rung rung) {
        return "“" + rung.formula().name() + "” (rung " + rung.rung() + ")";
    }

    /** A higher label or warmer atmosphere is warm, a higher warning cold. */
    private static Direction direction(FormulaKind ladder, int higher) {
        if (higher == 0) {
            return Direction.STABLE;
        }
        return higher > 0 == (ladder != FormulaKind.WARNING) ? Direction.WARMING : Direction.COOLING;
    }
}
