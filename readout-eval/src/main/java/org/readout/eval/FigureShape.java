package org.readout.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure as {@code --json} prints it. */
public record FigureShape(
        String suite,
        String part,
        String language,
        String measure,
        int right,
        @Nullable Integer found,
        int expected,
        @Nullable Share recall,
        @Nullable Share precision,
        @Nullable Double f1,
        List<MistakeShape> mistakes) {

    /** A mistake behind a figure. */
    public record MistakeShape(String item, String outcome, String expected, String found, String reason) {
        static MistakeShape of(Judgement mistake) {
            return new MistakeShape(
                    mistake.item().name(),
                    mistake.outcome().words(),
                    mistake.expected(),
                    mistake.found(),
                    mistake.reason());
        }
    }

    public static FigureShape of(String suite, Figure figure) {
        Tally tally = figure.tally();
        return new FigureShape(
                suite,
                figure.part(),
                figure.language(),
                figure.measure().id(),
                tally.right(),
                figure.measure().alarms() ? tally.found() : null,
                tally.expected(),
                tally.recall(),
                figure.precision(),
                figure.f1(),
                figure.mistakes().stream().map(MistakeShape::of).toList());
    }
}
