package org.readout.eval;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Language;

/**
 * How often one kind of fact is coded as it should be.
 *
 * @param part part of the suite; {@code all} for the whole of it
 * @param language a language's tag; {@code all} for all together
 * @param measure the kind of fact
 * @param tally the counts
 * @param mistakes what was not right
 */
public record Figure(String part, String language, Measure measure, Tally tally, List<Judgement> mistakes) {
    public static final String ALL = "all";

    public Figure {
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Counts what was judged of one measure.
     *
     * @param part a part, or {@link #ALL}
     * @param language a language; all together if absent
     */
    public static Figure of(List<Judgement> judgements, String part, @Nullable Language language, Measure measure) {
        Predicate<Item> counted = item -> (part.equals(ALL) || item.part().equals(part))
                && (language == null || item.language().equals(language));
        List<Judgement> those = judgements.stream()
                .filter(judgement -> judgement.measure().equals(measure) && counted.test(judgement.item()))
                .toList();
        return new Figure(
                part,
                language == null ? ALL : language.tag(),
                measure,
                Tally.of(those),
                those.stream().filter(Judgement::mistake).toList());
    }

    /** Absent where what was coded without being expected is not counted. */
    public @Nullable Share precision() {
        return measure.alarms() ? tally.precision() : null;
    }

    /** Absent where there is no precision. */
    public @Nullable Double f1() {
        return measure.alarms() ? tally.f1() : null;
    }
}
