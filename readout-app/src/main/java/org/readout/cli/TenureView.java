package org.readout.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Rank;
import org.readout.model.Tenure;
import org.readout.pipeline.tenure.Held;
import org.readout.pipeline.tenure.Incumbents;

/** Tenures as text: a line each, under it the first and the last evidence, the successor and conflicts. */
final class TenureView {
    private static final String INDENT = "    ";
    private static final int QUOTE_WIDTH = 60;
    private static final int OFFICE_WIDTH = 40;
    private static final int MOST_CONFLICTS = 3;

    private TenureView() {}

    /** @param at the day asked for; absent if none was */
    static List<String> lines(List<Held> tenures, @Nullable LocalDate at) {
        Grid grid = new Grid(at == null ? "llrlllr" : "llrlllrl");
        grid.row(cells(at, "person", "office", "band", "of", "from", "to", "attested", "on " + at));
        tenures.forEach(held -> grid.row(row(held, at)));
        List<String> rows = grid.lines();
        List<String> lines = new ArrayList<>();
        lines.add(rows.get(0));
        for (int i = 0; i < tenures.size(); i++) {
            lines.add(rows.get(i + 1));
            details(tenures.get(i), lines);
        }
        lines.add("");
        lines.add(Count.of(tenures.size(), "tenure") + "; first and last day as attested in this record"
                + (at == null ? "" : "; nothing further than " + Incumbents.FARTHEST_DAYS + " days away is listed"));
        return lines;
    }

    private static String[] row(Held held, @Nullable LocalDate at) {
        Tenure tenure = held.tenure();
        Rank rank = tenure.office().rank();
        return cells(
                at,
                Phrase.person(tenure.person()),
                Grid.cut(held.spellings().get(0), OFFICE_WIDTH),
                rank == null ? "-" : rank.band() + (rank.ceremonial() ? "c" : ""),
                held.country().map(Country::code).orElse("-"),
                tenure.from().toString(),
                tenure.to().toString(),
                String.valueOf(tenure.evidence().size()),
                at == null ? "" : distance(held, at));
    }

    private static String[] cells(@Nullable LocalDate at, String... all) {
        return at == null ? Arrays.copyOf(all, all.length - 1) : all;
    }

    private static String distance(Held held, LocalDate at) {
        long days = held.distance(at);
        if (days == 0) {
            return "within";
        }
        return at.isBefore(held.tenure().from())
                ? "first attested " + Count.of(days, "day") + " after"
                : "last attested " + Count.of(days, "day") + " before";
    }

    private static void details(Held held, List<String> lines) {
        List<Evidence> evidence = held.tenure().evidence();
        lines.add(INDENT
                + cited(evidence.get(0))
                + (evidence.size() == 1 ? "" : " … " + cited(evidence.get(evidence.size() - 1))));
        Tenure successor = held.successor();
        if (successor != null) {
            lines.add(INDENT + "successor attested on " + successor.from() + ": " + Phrase.person(successor.person()));
        }
        conflicts(held.conflicts(), lines);
    }

    private static String cited(Evidence evidence) {
        return Phrase.quote(evidence, QUOTE_WIDTH) + "  " + evidence.docId().brief();
    }

    private static void conflicts(List<Tenure> conflicts, List<String> lines) {
        if (!conflicts.isEmpty()) {
            int more = conflicts.size() - MOST_CONFLICTS;
            lines.add(INDENT + "! also attested: "
                    + conflicts.stream()
                            .limit(MOST_CONFLICTS)
                            .map(TenureView::other)
                            .collect(Collectors.joining("; "))
                    + (more > 0 ? "; and " + more + " more" : ""));
        }
    }

    private static String other(Tenure other) {
        return Phrase.person(other.person()) + " "
                + (other.from().equals(other.to()) ? "on " + other.from() : other.from() + " to " + other.to()) + " "
                + cited(other.evidence().get(0));
    }
}
