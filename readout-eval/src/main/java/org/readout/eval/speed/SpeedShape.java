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

    /** A figure; {@code atMost}, {@code atLeast} and {@code reached} are absent where nothing was set. */
    record FigureShape(
            String suite,
            String part,
            String measure,
            @Nullable Double value,
            @Nullable Double atMost,
            @Nullable Double atLeast,
            @Nullable Boolean reached) {}

    /** @param english absent if there are no stories */
    static List<?> rows(Speed speed, List<Verdict> verdicts, @Nullable EnglishSpeed english) {
        return Stream.of(
                        Stream.concat(Stream.of(speed.startUp()), speed.runs().stream())
                                .map(run -> run(run, speed.machine())),
                        verdicts.stream().map(SpeedShape::verdict),
                        Stream.of(
                                growth("exponent", speed.exponent(Measurement::seconds)),
                                growth("exponent_last_step", speed.lastExponent(Measurement::seconds)),
                                growth("cpu_exponent", speed.exponent(Measurement::cpu)),
                                growth("cpu_exponent_last_step", speed.lastExponent(Measurement::cpu))),
                        Stream.ofNullable(english).flatMap(stories -> english(stories, speed.machine())))
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

    private static Stream<Record> english(EnglishSpeed english, Machine machine) {
        return Stream.of(
                run(english.run(), machine),
                new FigureShape(
                        SpeedSuite.NAME,
                        FIGURE,
                        "sentences_per_second",
                        english.sentencesPerSecond(),
                        null,
                        (double) EnglishSpeed.SET,
                        english.reached()));
    }

    private static FigureShape verdict(Verdict verdict) {
        Target target = verdict.target();
        String measure = target.measure().name().toLowerCase(Locale.ROOT);
        return new FigureShape(
                SpeedSuite.NAME, FIGURE, measure, verdict.value(), target.atMost(), null, verdict.reached());
    }

    private static FigureShape growth(String measure, @Nullable Double value) {
        return new FigureShape(SpeedSuite.NAME, FIGURE, measure, value, null, null, null);
    }
}
