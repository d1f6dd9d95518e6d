package org.readout.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.export.shape.SignalShape;
import org.readout.lexicon.Lexicon;
import org.readout.model.Rank;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.signal.SignalFindings;
import org.readout.pipeline.signal.SignalQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout signals}: what is unusual about meetings. */
@Command(
        name = "signals",
        description = {
            "What is unusual about the last meetings of a state with another, against the record before them:",
            "one line each, the most surprising first; --evidence opens them.",
            "",
            "  rarity, frequency, silence  days without a meeting at that level, days to the next, days since",
            "  audience, no_audience       whether the leader received the guest, as guests of that rank are",
            "  rank_access                 a guest comes nearer than a compatriot of higher rank did",
            "  symmetry, company           rank of the host; who sat beside the principal",
            "  sequence, timing            talks that led up to it; events of the two states near by",
            "  absence, presence           formulas left out though usual, or said though rare",
            "  label, atmosphere, warning  the rung the words stand on",
            "  asymmetry                   what one outlet's account has and another's leaves out",
            "  delay, length               of the readout, against the same outlet's habit",
            "",
            "  bits  surprise: so many coins in a row fall heads; p is the same as a probability",
            "  q     p adjusted for all that was tested: of signals with q .10 or less one in ten is chance",
            "  ~     shown and not counted: sources conflict, or it is part of what is counted already",
            "",
            "Without --from and --to the last meeting known and the six days before it are looked at.",
            ""
        },
        footer = {
            "  readout signals CHN PRK --as-of 2016-06-02",
            "  readout signals China \"North Korea\" --from 2018 --to 2018-06 --level 1 --evidence",
            "  readout signals CHN --from 2019-06 --kind rarity --json"
        })
final class SignalsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final Pair pair = new Pair();

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.Last.class,
            description = "only what was published by that day")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--kind",
            paramLabel = "KIND[,KIND...]",
            split = ",",
            description = "only these: rarity, frequency, silence ...")
    private List<String> kinds = List.of();

    @Option(
            names = "--level",
            paramLabel = "N",
            description = "only meetings of this level or a higher one: 1 leaders, else the band both sides reach")
    private @Nullable Integer level;

    @Option(
            names = "--evidence",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = SignalView.ALL,
            description = "with the words, the base rate and the caveat of each, or of that number")
    private String evidence = "";

    @Option(names = "--all", description = "also what was tested and is as one would expect")
    private boolean all;

    SignalsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (level != null && (level < 1 || level > Rank.LOWEST)) {
            throw new BadRequest("there is no level " + level + "; levels are 1 (leaders) to " + Rank.LOWEST);
        }
        if (!evidence.isEmpty() && !evidence.equals(SignalView.ALL) && !evidence.matches("[0-9]{1,6}")) {
            throw new BadRequest("'" + evidence + "' is not the number of a signal; put the states before --evidence");
        }
        Lexicon lexicon = session.lexicon();
        Pair.States states = pair.states(lexicon);
        Set<String> wanted = new HashSet<>(kinds);
        SignalQuery asked = new SignalQuery(states.a(), states.b(), period.period(), asOf, wanted, level);
        return session.inCodedRecord(lexicon, library -> show(library, asked, states));
    }

    private int show(Library library, SignalQuery asked, Pair.States states) {
        SignalFindings found = library.measurements().signals(asked);
        if (session.json()) {
            session.json(found.signals().stream().map(SignalShape::of));
        } else if (!found.signals().isEmpty()) {
            session.lines(new SignalView(states, all, evidence).lines(found));
        }
        if (found.signals().isEmpty()) {
            sayNothing(library, asked, found, states);
        }
        return 0;
    }

    private void sayNothing(Library library, SignalQuery asked, SignalFindings found, Pair.States states) {
        if (found.last() == null) {
            session.sayNothing(
                    "meetings of " + states + (asked.asOf() == null ? "" : " known by " + asked.asOf()),
                    found.coverage().isEmpty() ? library.holdings().coverage() : found.coverage());
        } else if (found.meetings() == 0) {
            session.say("no meeting of " + states + " on the days asked for; the last known by " + found.known()
                    + " was on " + found.last());
        } else {
            session.say("no signal of this kind and level at " + Count.of(found.meetings(), "meeting")
                    + "; leave out --kind or --level");
        }
    }
}
