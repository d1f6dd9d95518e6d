package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.compare.wording.Counts;
import org.readout.compare.wording.OneSided;
import org.readout.export.shape.Words;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Presence;
import org.readout.pipeline.library.Compared;
import org.readout.pipeline.meeting.TwoAccounts;

/** What only one of two accounts of a meeting has, as text, beside what their outlets usually have. */
final class AccountsView {
    private AccountsView() {}

    static List<String> lines(Compared compared, TwoAccounts accounts) {
        Meeting meeting = accounts.meeting();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("two accounts of one meeting (" + Phrase.date(meeting.date()) + ", "
                + meeting.format().id() + "): what only one of them has");
        Grid grid = new Grid("llllll");
        grid.row(
                "  side",
                "formula",
                TwoAccounts.outlet(compared.before()),
                "usually",
                TwoAccounts.outlet(compared.after()),
                "usually");
        accounts.oneSided().forEach(one -> row(one, grid));
        lines.addAll(grid.lines());
        lines.add("usually: in so many of all the outlet's accounts of meetings with words of that side");
        return lines;
    }

    private static void row(OneSided one, Grid grid) {
        Country side = one.difference().side();
        grid.row(
                "  " + (side == null ? "---" : side.code()),
                one.difference().formula(),
                presence(one.difference().before()),
                habit(one.first()),
                presence(one.difference().after()),
                habit(one.second()));
    }

    private static String presence(Presence presence) {
        return Words.of(presence).replace('_', ' ');
    }

    private static String habit(Counts counts) {
        return counts.n() == 0 ? "not known" : String.format(Locale.ROOT, "%,d of %,d", counts.k(), counts.n());
    }
}
