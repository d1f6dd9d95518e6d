package org.readout.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.export.shape.ProposalShape;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;
import org.readout.pipeline.StateNames;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.wording.Mined;
import org.readout.pipeline.wording.MiningQuery;
import picocli.CommandLine.Option;

/** {@code wording --mine}: phrases nobody listed. */
final class MiningOptions {
    private static final int SHOWN = 50;

    @Option(
            names = "--mine",
            description = "propose phrases nobody listed instead: --mine [A [B]], of all readouts or of these states'")
    private boolean mine;

    @Option(names = "--limit", paramLabel = "N", description = "with --mine: how many to show, 50 if left out")
    private int limit = SHOWN;

    @Option(names = "--listed", description = "with --mine: propose what the register lists already, too")
    private boolean listed;

    boolean asked() {
        return mine;
    }

    /** The states stand where the formula and its first state else would. */
    MiningQuery query(
            StateNames names, String a, String b, List<String> others, Period period, @Nullable LocalDate asOf) {
        if (!others.isEmpty() || limit < 1) {
            throw new BadRequest("--mine takes at most two states, and a --limit of 1 or more");
        }
        return new MiningQuery(
                a.isEmpty() ? null : names.named(a),
                b.isEmpty() ? null : names.named(b),
                new Period(period.from(), asOf == null ? period.to() : asOf),
                listed);
    }

    int show(Session session, Library library, MiningQuery asked) {
        Mined mined = library.phrasing().mine(asked);
        if (session.json()) {
            session.json(mined.proposals().stream().limit(limit).map(ProposalShape::of));
        } else if (!mined.proposals().isEmpty()) {
            session.lines(ProposalView.of(mined, limit));
        }
        if (mined.proposals().isEmpty()) {
            session.sayNothing(
                    "phrases that recur in readouts of this selection",
                    library.holdings().coverage());
        }
        return 0;
    }
}
