package org.readout.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Keyness;
import org.readout.model.Country;
import org.readout.model.FormulaKind;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.StateNames;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.wording.Usage;
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
        if (usage.met() == 0) {
            session.sayNothing(
                    "meetings of " + usage.side() + " with these states",
                    library.holdings().coverage());
        } else if (usage.occasions().isEmpty()) {
            session.say(emptied(usage));
        }
        if (ladder != null) {
            ladder(session, usage, kind(ladder));
        } else if (split != null) {
            keys(session, usage, split);
        }
        return 0;
    }

    /** Which condition left no words. */
    private static String emptied(Usage usage) {
        return usage.inPeriod() == 0
                ? "none of " + Count.of(usage.met(), "meeting") + " was held on the days asked for"
                : "of " + Count.of(usage.inPeriod(), "meeting") + " none is told with words of " + usage.side();
    }

    private static void ladder(Session session, Usage usage, FormulaKind kind) {
        List<Usage.Step> steps = usage.ladder(kind);
        if (session.json()) {
            session.json(UsageView.rows(steps));
        } else if (!steps.isEmpty()) {
            session.lines(UsageView.ladder(steps));
        }
        if (steps.isEmpty() && !usage.occasions().isEmpty()) {
            session.say("no words of this ladder at "
                    + Count.of(usage.occasions().size(), "meeting") + "; ladders are label, atmosphere, warning");
        }
    }

    private static void keys(Session session, Usage usage, LocalDate from) {
        long before = usage.before(from);
        long since = usage.occasions().size() - before;
        boolean both = before > 0 && since > 0;
        List<Keyness> keys = both ? usage.keys(from) : List.of();
        if (session.json()) {
            session.json(keys.stream());
        } else if (both) {
            session.lines(UsageView.keys(keys));
        }
        if (!both && !usage.occasions().isEmpty()) {
            session.say("nothing to compare: of " + Count.of(usage.occasions().size(), "meeting") + " with words "
                    + before + " are before " + from + " and " + since + " since; choose another day");
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
