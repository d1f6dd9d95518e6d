package org.readout.eval.english;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Measure;
import org.readout.pipeline.intake.Reader;

/** Figures of variants of the essay. */
record Variants(List<List<Score>> scores) {
    static final int COUNT = 20;

    Variants {
        scores = List.copyOf(scores);
    }

    static Variants of(Essay essay, Reader reader, Judges judges) {
        return new Variants(LongStream.rangeClosed(1, COUNT)
                .mapToObj(seed -> Score.all(judges.judge(Variant.of(essay, seed).read(reader))))
                .toList());
    }

    /**
     * A measure over all variants.
     *
     * @param mean of those that have anything to judge by; null if none has
     * @param worst the least
     */
    record Range(Measure measure, @Nullable Double mean, @Nullable Double worst) {}

    List<Range> ranges() {
        return Score.ORDER.stream().map(this::range).toList();
    }

    Range range(Measure measure) {
        List<Double> values = scores.stream()
                .flatMap(List::stream)
                .filter(score -> score.measure().equals(measure))
                .map(Score::value)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return values.isEmpty()
                ? new Range(measure, null, null)
                : new Range(
                        measure,
                        values.stream().mapToDouble(Double::doubleValue).sum() / values.size(),
                        values.stream().mapToDouble(Double::doubleValue).min().orElseThrow());
    }

    List<VariantShape> rows(String suite) {
        return ranges().stream()
                .map(range ->
                        new VariantShape(suite, "variants", range.measure().id(), range.mean(), range.worst()))
                .toList();
    }

    /** A range as {@code --json} prints it. */
    record VariantShape(String suite, String part, String measure, @Nullable Double mean, @Nullable Double worst) {}
}
