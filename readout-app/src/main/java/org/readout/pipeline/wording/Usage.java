package org.readout.pipeline.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Keyness;
import org.readout.compare.wording.Occasion;
import org.readout.compare.wording.Rung;
import org.readout.lexicon.Formulas;
import org.readout.model.Country;
import org.readout.model.FormulaKind;

/**
 * What one side says at its meetings, over time.
 *
 * @param side whose words
 * @param occasions meetings with words of the side, by date
 * @param register every formula
 * @param met how many meetings with these states there are, whatever the day
 * @param inPeriod how many of them were held on the days asked for, with words of the side or without
 */
public record Usage(Country side, List<Occasion> occasions, Formulas register, int met, int inPeriod) {
    public Usage {
        occasions = List.copyOf(occasions);
    }

    /**
     * A meeting and the rungs of a ladder its words stand on.
     *
     * @param rungs the lowest first, at least one
     * @param change rungs from the highest of the meeting before to the highest of this; absent for the first
     */
    public record Step(Occasion occasion, List<Rung> rungs, @Nullable Integer change) {
        public Rung highest() {
            return rungs.get(rungs.size() - 1);
        }
    }

    /** How many of the meetings were held before a day. */
    public long before(LocalDate from) {
        return occasions.stream()
                .filter(occasion -> occasion.day() != null && from.isAfter(day(occasion, from)))
                .count();
    }

    /** What belongs to the words from a day on, against those before. */
    public List<Keyness> keys(LocalDate from) {
        Stream<Occasion> dated = occasions.stream().filter(occasion -> occasion.day() != null);
        Map<Boolean, List<Occasion>> halves =
                dated.collect(Collectors.partitioningBy(occasion -> !from.isAfter(day(occasion, from))));
        return Keyness.of(uses(halves.getOrDefault(false, List.of())), uses(halves.getOrDefault(true, List.of())));
    }

    /** Every meeting whose words stand on a ladder, by date. */
    public List<Step> ladder(FormulaKind ladder) {
        List<Step> steps = new ArrayList<>();
        for (Occasion occasion : occasions) {
            List<Rung> rungs = Rung.of(occasion.formulas(side), ladder, side, register.byId());
            if (!rungs.isEmpty()) {
                Integer change = steps.isEmpty()
                        ? null
                        : Integer.valueOf(rungs.get(rungs.size() - 1).rung()
                                - steps.get(steps.size() - 1).highest().rung());
                steps.add(new Step(occasion, rungs, change));
            }
        }
        return List.copyOf(steps);
    }

    private Map<String, Integer> uses(List<Occasion> half) {
        Map<String, Integer> uses = new HashMap<>();
        half.forEach(occasion -> occasion.formulas(side)
                .forEach(wording ->
                        uses.merge(wording.formula(), wording.evidence().size(), Integer::sum)));
        return uses;
    }

    private static LocalDate day(Occasion occasion, LocalDate otherwise) {
        LocalDate day = occasion.day();
        return day == null ? otherwise : day;
    }
}
