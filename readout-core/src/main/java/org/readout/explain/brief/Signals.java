package org.readout.explain.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.BaseRate;
import org.readout.model.Direction;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Signal;

/** What is unusual about the visit, for and against, and what it is worth once all that was tested is counted. */
final class Signals {
    /** As unusual as that is told of. */
    private static final double UNUSUAL = 0.25;

    /** Of so many tested together one in ten may be chance: above it nothing stands out. */
    private static final double DISCOVERY = 0.10;

    private static final int MOST = 4;

    private static final String TIMING = "timing";

    /** Of coincidences those of the fewest days first; all else keeps its order. */
    private static final Comparator<Signal> NEAREST = Comparator.comparingDouble(
            one -> one.kind().equals(TIMING) && one.base().p() == null ? one.value() : 0);

    /** How a readout is made tells of its outlet, and of the meeting only in a pattern. */
    private static final Set<String> OF_THE_OUTLET = Set.of("length", "delay", "company", "asymmetry");

    private Signals() {}

    static Stream<Line> lines(Material material) {
        List<Signal> told = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        Integer lead = Happened.lead(material).flatMap(Signals::level).orElse(null);
        // Of one kind the strongest is enough, or what fell nearest to a meeting: the rest is a command away.
        material.signals().stream()
                .sorted(NEAREST)
                .filter(one ->
                        one.counted() && telling(one, lead) && unusual(one) && kinds.add(one.kind() + one.direction()))
                .limit(MOST)
                .forEach(told::add);
        List<Line> lines = new ArrayList<>();
        told.forEach(one -> lines.add(line(material, one, rank(one) + lines.size())));
        chance(material).forEach(lines::add);
        together(material.signals(), told.size()).forEach(lines::add);
        return lines.stream();
    }

    /** What fell near the visit as such things often do: who makes much of it should know. */
    private static Stream<Line> chance(Material material) {
        return material.signals().stream()
                .filter(one -> one.counted()
                        && one.kind().equals(TIMING)
                        && chance(one.base().p()))
                .min(Comparator.comparingDouble(Signal::value))
                .stream()
                .map(one -> about(material, one)
                        .words(": not unusual (p ")
                        .computed(
                                Numbers.plain(Objects.requireNonNull(one.base().p())), one.evidence())
                        .words(").")
                        .as(Part.AGAINST, 3));
    }

    private static boolean chance(@Nullable Double p) {
        return p != null && p > UNUSUAL;
    }

    /** Coincidences are told though no rate is known of them: whether they are any is for the reader. */
    private static int rank(Signal one) {
        return one.kind().equals(TIMING) ? 1 : one.base().p() == null ? 4 : 2;
    }

    private static Optional<Integer> level(Meeting meeting) {
        return meeting.leaderLevel() ? Optional.of(1) : meeting.level();
    }

    /** That other levels have been silent says little of a visit. */
    private static boolean telling(Signal signal, @Nullable Integer lead) {
        return !OF_THE_OUTLET.contains(signal.kind())
                && (!signal.kind().equals("silence") || lead == null || lead.equals(signal.level()));
    }

    private static boolean unusual(Signal signal) {
        Double p = signal.base().p();
        return p == null
                ? signal.direction() == Direction.WARMING || signal.kind().equals(TIMING)
                : p <= UNUSUAL;
    }

    private static Line line(Material material, Signal signal, int rank) {
        BaseRate base = signal.base();
        Sentence sentence = about(material, signal);
        if (base.p() != null) {
            sentence.words(" (p ")
                    .computed(Numbers.chance(base.p()), signal.evidence())
                    .words(")");
        } else {
            sentence.more(s -> s.words(" (no rate known)"));
        }
        return sentence.words(".").as(part(signal), rank);
    }

    private static Sentence about(Material material, Signal signal) {
        Sentence sentence = new Sentence().words(capital(signal.kind().replace('_', ' ')) + ": ");
        // A coincidence with the weightiest meeting needs no name: what else there was does.
        Happened.lead(material)
                .filter(lead -> signal.kind().equals(TIMING) && !of(signal, lead))
                .flatMap(lead ->
                        material.visit().stream().filter(one -> of(signal, one)).findFirst())
                .ifPresent(one -> {
                    Happened.who(sentence, one);
                    sentence.words(" ");
                });
        return sentence.computed(signal.about(), signal.evidence());
    }

    private static boolean of(Signal signal, Meeting meeting) {
        return signal.evidence().stream().anyMatch(meeting.mentions()::contains);
    }

    private static Part part(Signal signal) {
        return switch (signal.direction()) {
            case WARMING -> Part.WARMING;
            case COOLING -> Part.COOLING;
            case STABLE -> Part.AGAINST;
            case UNCLEAR -> Part.UNCLEAR;
        };
    }

    static String capital(String kind) {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }

    /** One unusual thing among many tested is to be expected. */
    private static Stream<Line> together(List<Signal> signals, int told) {
        List<Double> adjusted = signals.stream()
                .filter(Signal::counted)
                .map(one -> one.base().q())
                .filter(Objects::nonNull)
                .toList();
        OptionalDouble least =
                adjusted.stream().mapToDouble(Double::doubleValue).min();
        if (told == 0 || adjusted.size() < 2 || least.orElse(0) <= DISCOVERY) {
            return Stream.of();
        }
        List<Evidence> tested = signals.stream()
                .filter(one -> one.counted() && one.base().q() != null)
                .flatMap(one -> one.evidence().stream().limit(1))
                .distinct()
                .toList();
        return Stream.of(new Sentence()
                .words("None of ")
                .computed(Integer.toString(adjusted.size()), tested)
                .words(" signals stands out once all are counted (least q ")
                .computed(Numbers.plain(least.orElse(1)), tested)
                .words(").")
                .as(Part.AGAINST, 3));
    }
}
