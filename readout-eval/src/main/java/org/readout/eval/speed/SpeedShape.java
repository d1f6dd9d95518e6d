package org.readout.eval.speed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code --json} prints: the runs, then the figures drawn from them. */
final class SpeedShape {
    private static final String RUN = "run";
    private static final String FIGURE = "figure";

    private SpeedShape() {}

    /** A run; the first is the one with one item. */
    record RunShape(
            String suite,
            String part,
            int items,
            double seconds,
            double itemsPerSecond,
            @Nullable Double cpuSeconds,
            long heapPeakMib,
            @Nullable Long heapLeftMib,
            long diskBytes,
            Machine machine) {}

    /** A figure; {@code atMost} and {@code reached} are absent where nothing was set. */
    record FigureShape(
            String suite,
            String part,
            String measure,
            @Nullable Double value,
            @Nullable Double atMost,
            @Nullable Boolean reached) {}

    static List<?> rows(Speed speed, List<Verdict> verdicts) {
        return Stream.of(
                        Stream.concat(Stream.of(speed.startUp()), speed.runs().stream())
                                .map(run -> run(run, speed.machine())),
                        verdicts.stream().map(SpeedShape::verdict),
                        Stream.of(
                                growth("exponent", speed.exponent(Measurement::seconds)),
                                growth("exponent_last_step", speed.lastExponent(Measurement::seconds)),
                                growth("cpu_exponent", speed.exponent(Measurement::cpu)),
                                growth("cpu_exponent_last_step", speed.lastExponent(Measurement::cpu))))
                .flatMap(rows -> rows)
                .toList();
    }

    private static RunShape run(Measurement run, Machine machine) {
        return new RunShape(
                SpeedSuite.NAME,
                RUN,
                run.items(),
                run.seconds(),
                run.itemsPerSecond(),
                run.cpuSeconds(),
                run.heap().peak(),
                run.heap().left(),
                run.diskBytes(),
                machine);
    }

    private static FigureShape verdict(Verdict verdict) {
        Target target = verdict.target();
        String measure = target.measure().name().toLowerCase(Locale.ROOT);
        return new FigureShape(SpeedSuite.NAME, FIGURE, measure, verdict.value(), target.atMost(), verdict.reached());
    }

    private static FigureShape growth(String measure, @Nullable Double value) {
        return new FigureShape(SpeedSuite.NAME, FIGURE, measure, value, null, null);
    }
}
