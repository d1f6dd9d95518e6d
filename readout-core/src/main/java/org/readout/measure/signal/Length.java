package org.readout.measure.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.model.BaseRate;
import org.readout.model.Direction;
import org.readout.model.DocId;
import org.readout.model.Signal;

/**
 * The length of an outlet's account against its accounts of earlier meetings at the same level, with all partners; only of
 * documents that tell of one meeting. Value in characters.
 */
public final class Length implements SignalKind {
    private static final String CAVEAT = "Length tells how much was made of a meeting, not which way relations go.";

    @Override
    public Stream<Signal> of(Encounter one, StateRecord record) {
        TreeMap<String, Integer> lengths = new TreeMap<>();
        one.known().tellings().stream()
                .filter(Length::tells)
                .forEach(telling -> lengths.merge(telling.outlet(), telling.length(), Math::max));
        return one.level() == null
                ? Stream.empty()
                : lengths.entrySet().stream()
                        .map(entry -> of(one, one.level(), entry.getKey(), entry.getValue(), record));
    }

    private static Signal of(Encounter one, Level level, String outlet, int length, StateRecord record) {
        List<Double> earlier = new ArrayList<>();
        List<DocId> documents = new ArrayList<>();
        record.encounters().stream()
                .takeWhile(other -> other.day().isBefore(one.day()))
                .filter(other -> level.with(other.partner(), record.state()).equals(other.level()))
                .forEach(other -> other.known().tellings().stream()
                        .filter(telling -> tells(telling) && telling.outlet().equals(outlet))
                        .max((a, b) -> Integer.compare(a.length(), b.length()))
                        .ifPresent(telling -> {
                            earlier.add((double) telling.length());
                            documents.add(telling.document());
                        }));
        Tail tail = Tail.of(length, earlier);
        String side = tail.large() ? "long or longer" : "short or shorter";
        BaseRate base = earlier.isEmpty()
                ? BaseRate.none(0, 0, List.of(), "no earlier account of " + outlet + " at this level")
                : BaseRate.of(
                        tail.twoSided(),
                        tail.n(),
                        tail.asFar(),
                        documents,
                        tail.asFar() + " of " + tail.n() + " earlier accounts of " + outlet + " at this level are as "
                                + side);
        return new Signal(
                "length",
                record.state(),
                one.partner(),
                one.day(),
                one.band(),
                String.format(Locale.ROOT, "%s gives it %,d characters", outlet, length),
                Direction.UNCLEAR,
                length,
                "characters",
                base,
                List.of(one.mention()),
                CAVEAT,
                true);
    }

    private static boolean tells(Telling telling) {
        return telling.alone() && telling.length() > 0;
    }
}
