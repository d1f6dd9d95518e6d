package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.compare.mining.Proposal;
import org.readout.pipeline.wording.Mined;

/** Proposed formulas as text: a table, the worthiest first. */
final class ProposalView {
    private ProposalView() {}

    static List<String> of(Mined mined, int limit) {
        Grid grid = new Grid("rlrrrlll");
        grid.row("", "phrase", "uses", "days", "speakers", "first", "last", "characteristic for");
        int rank = 1;
        for (Proposal one :
                mined.proposals().subList(0, Math.min(limit, mined.proposals().size()))) {
            grid.row(
                    String.valueOf(rank++),
                    one.phrase(),
                    String.valueOf(one.uses()),
                    String.valueOf(one.days()),
                    String.valueOf(one.speakers()),
                    one.first().day().toString(),
                    one.last().day().toString(),
                    particular(one.particular()));
        }
        List<String> lines = new ArrayList<>(grid.lines());
        lines.add("");
        lines.add(Count.of(mined.proposals().size(), "phrase") + " of " + Count.of(mined.readouts(), "readout")
                + "; what recurs is not yet a formula: judge each by its uses");
        lines.add("(readout search PHRASE), and add a line to formulas.tsv.");
        return lines;
    }

    private static String particular(Proposal.@Nullable Particular one) {
        return one == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%s %s (%d of %d; %.0f%% of all)",
                        one.kind(),
                        one.value(),
                        one.with(),
                        one.of(),
                        100 * one.base());
    }
}
