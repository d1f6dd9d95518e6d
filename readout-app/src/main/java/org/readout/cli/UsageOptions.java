package org.readout.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Keyness;
import org.readout.model.Country;
import org.readout.model.FormulaKind;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Library;
import org.readout.pipeline.StateNames;
import org.readout.pipeline.Usage;
import picocli.CommandLine.Option;

/** {@code wording --ladder} and {@code --since-when}: what a side says over time. */
final class UsageOptions {
    @Option(
            names = "--ladder",
            paramLabel = "label|atmosphere|warning",
            description = "the rungs a side stands on, meeting by meeting, instead: --ladder KIND A B[,C...]")
    private @Nullable String ladder;

    @Option(
            names = "--since-when",
            paramLabel = "DATE",
            converter = Day.First.class,
            description = "formulas that came or went with that day instead: --since-when DATE A B[,C...]")
    private @Nullable LocalDate split;

    boolean asked() {
        return ladder != null || split != null;
    }

    /** Whose words, said to whom. */
    record Words(Country side, List<Country> partners) {}

    /** The states stand where the formula and its first state else would. */
    Words words(StateNames names, String a, String b, List<String> others, @Nullable String side) {
        if (a.isEmpty() || b.isEmpty() || !others.isEmpty()) {
            throw new BadRequest("--ladder and --since-when take a state and those it meets, as in: CHN PRK,KOR");
        }
        Country first = names.named(a);
        List<Country> partners =
                Stream.of(b.split(",")).map(names::named).distinct().toList();
        Country read = side == null ? first : names.named(side);
        return new Words(read, read.equals(first) ? partners : List.of(first));
    }

    int show(Session session, Library library, Usage usage) {
        if (usage.occasions().isEmpty()) {
            session.sayNothing("words of " + usage.side() + " at meetings of these states", library.coverage());
        } else if (ladder != null) {
            ladder(session, usage.ladder(kind(ladder)));
        } else if (split != null) {
            keys(session, usage.keys(split));
        }
        return 0;
    }

    private static void ladder(Session session, List<Usage.Step> steps) {
        if (session.json()) {
            session.json(UsageView.rows(steps));
        } else if (steps.isEmpty()) {
            session.say("no words of this ladder at these meetings; ladders are label, atmosphere, warning");
        } else {
            session.lines(UsageView.ladder(steps));
        }
    }

    private static void keys(Session session, List<Keyness> keys) {
        if (session.json()) {
            session.json(keys.stream());
        } else {
            session.lines(UsageView.keys(keys));
        }
    }

    private static FormulaKind kind(String name) {
        return Stream.of(FormulaKind.values())
                .filter(kind -> kind.ladder() && kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        new BadRequest("there is no ladder '" + name + "'; ladders are label, atmosphere, warning"));
    }
}
