package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Keyness;
import org.readout.compare.wording.Rung;
import org.readout.model.Evidence;
import org.readout.model.Person;
import org.readout.pipeline.wording.Usage;

/** What a side says over time as text: rungs of a ladder, and formulas that came and went. */
final class UsageView {
    private static final double CLEAR = 1.96;

    private UsageView() {}

    static List<String> ladder(List<Usage.Step> steps) {
        Grid grid = new Grid("lrllll");
        for (Usage.Step step : steps) {
            Rung rung = step.highest();
            grid.row(
                    "  " + Phrase.date(step.occasion().meeting().date()),
                    rung.rung() + change(step.change()),
                    rung.formula().name(),
                    speaker(rung),
                    Phrase.cited(rung.wording().evidence().get(0)),
                    lowest(step));
        }
        List<String> lines = new ArrayList<>(
                List.of("The highest rung of each meeting, ▲ ▼ against the meeting before, and the lowest where"
                        + " it is another"));
        lines.addAll(grid.lines());
        return lines;
    }

    private static String lowest(Usage.Step step) {
        Rung lowest = step.rungs().get(0);
        return lowest.rung() == step.highest().rung()
                ? ""
                : "lowest " + lowest.rung() + " " + lowest.formula().name() + ", " + speaker(lowest);
    }

    static List<String> keys(List<Keyness> keys) {
        Grid grid = new Grid("lrrr");
        grid.row("formula", "before", "since", "z");
        List<Keyness> clear =
                keys.stream().filter(key -> Math.abs(key.z()) >= CLEAR).toList();
        clear.forEach(key -> grid.row(
                key.formula(),
                String.valueOf(key.first()),
                String.valueOf(key.second()),
                String.format(Locale.ROOT, "%+.1f", key.z())));
        List<String> lines = new ArrayList<>(grid.lines());
        lines.add("");
        lines.add("uses in the side's words before that day and since; z: log-odds in standard deviations, of "
                + Count.of(keys.size(), "formula") + " those beyond ±1.96 are shown");
        return lines;
    }

    /** Shape of {@code --json} of a ladder. */
    record StepRow(
            @Nullable String date,
            String formula,
            int rung,
            @Nullable Integer change,
            String lowest,
            int lowestRung,
            @Nullable String speaker,
            String docId,
            int start,
            int end,
            String quote) {
        static StepRow of(Usage.Step step) {
            Rung rung = step.highest();
            Rung lowest = step.rungs().get(0);
            Evidence place = rung.wording().evidence().get(0);
            Person person = rung.wording().speaker();
            return new StepRow(
                    step.occasion().meeting().date().value(),
                    rung.formula().id(),
                    rung.rung(),
                    step.change(),
                    lowest.formula().id(),
                    lowest.rung(),
                    person == null ? null : person.id(),
                    place.docId().sha256(),
                    place.span().start(),
                    place.span().end(),
                    place.quote());
        }
    }

    static Stream<StepRow> rows(List<Usage.Step> steps) {
        return steps.stream().map(StepRow::of);
    }

    private static String speaker(Rung rung) {
        Person person = rung.wording().speaker();
        return person == null ? "" : Phrase.person(person);
    }

    private static String change(@Nullable Integer change) {
        if (change == null || change == 0) {
            return "  ";
        }
        return change > 0 ? " ▲" : " ▼";
    }
}
