package org.readout.eval.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.compare.wording.Absence;
import org.readout.compare.wording.Absences;
import org.readout.compare.wording.Call;
import org.readout.compare.wording.Finding;
import org.readout.compare.wording.Opportunity;
import org.readout.compare.wording.Reason;
import org.readout.compare.wording.Series;
import org.readout.eval.Markdown;
import org.readout.eval.Share;
import org.readout.pipeline.wording.WordingFindings;

/** The report of {@code eval wording}. */
record WordingPage(Register register, Permutations permutations, Removals removals, WordingFindings essay) {
    private static final String ABOUT =
            """
            Generated, not written by hand:

                ./readout eval wording --shared ../shared --page docs/eval/wording.md

            All items of the evening news (2012-07 to 2020-12), read as they are; not bundled. The test asks
            whether the last meetings of a side all lack a formula by chance. Nothing was tuned on these figures but the two
            bounds in *what is set*.
            """;

    /** One figure against what was set. */
    record Row(String what, int right, int of, Share share, String set, boolean reached) {
        static Row atMost(String what, int right, int of, double most) {
            Share share = share(right, of);
            return new Row(what, right, of, share, "at most " + Markdown.number(most), share.value() <= most);
        }

        static Row atLeast(String what, int right, int of, double least) {
            Share share = share(right, of);
            return new Row(what, right, of, share, "at least " + Markdown.number(least), share.value() >= least);
        }

        private static Share share(int right, int of) {
            Share share = Share.of(right, of);
            if (share == null) {
                throw new IllegalArgumentException("nothing was tried");
            }
            return share;
        }

        List<String> cells() {
            return List.of(what, right + " of " + of, Markdown.share(share), set, reached ? "yes" : "no");
        }
    }

    List<Row> rows() {
        return List.of(
                Row.atMost(
                        "permuted records with any finding, at a false discovery rate of .10",
                        permutations.alarmed(),
                        permutations.trials(),
                        0.10),
                Row.atLeast("removal from five in a row found", removals.five(), removals.trials(), 0.80),
                Row.atLeast(
                        "removal from one among the three strongest absences of its readout",
                        removals.leading(),
                        removals.trials(),
                        0.80),
                Row.atMost("removal from one called significant", removals.one(), removals.trials(), 0));
    }

    String markdown() {
        return new Markdown()
                .heading(1, "Absent formulas")
                .paragraph(ABOUT)
                .table(
                        List.of("what is counted", "cases", "share [95%]", "set", "reached"),
                        rows().stream().map(Row::cells).toList())
                .paragraph("Tested together: " + register.series().size()
                        + " formulas, those most used by Chinese leaders (band 2 or higher) over all counterparts. Permuted"
                        + " records deal the days of each partner's meetings out anew, all formulas of a meeting moving"
                        + " together. Removals plant a formula said in .90 to 1 of the real meetings up to a random day (20 or"
                        + " more before) and take it from the last; it is tested together with the real ones.")
                .heading(2, "The word that failed to appear")
                .paragraph("`readout wording denuclearization CHN PRK,KOR --as-of 2016-06-02` on this record: "
                        + verdict(finding()))
                .table(List.of("day", "with", "said", "document"), opportunities(series()))
                .paragraph("Left out, with the reason: " + leftOut(series()))
                .heading(3, "Against the count by hand")
                .paragraph("By hand 17 of 20 were counted before that day, three lacking it. Every difference:")
                .table(
                        List.of("day of the item", "by hand", "here", "why"),
                        new Expected(series(), finding().absence().m()).differences())
                .paragraph(
                        "A rank is what the accounts state: whoever is called by an office of band 3 alone is of band 3, whatever"
                                + " party office others hold him to have. A day counts twice where the record tells of two meetings"
                                + " with words of their own; a meeting whose account is a title alone, or tells of no words, or whose"
                                + " words do not touch the peninsula, is no opportunity; words of a speech are not words of a meeting"
                                + " told after it.")
                .heading(2, "What the real record shows at its end")
                .paragraph("Formulas of Chinese leaders, all counterparts together, that the last meetings lack.")
                .table(List.of("formula", "used", "absent", "p", "last use"), dropped())
                .page();
    }

    private Finding finding() {
        return essay.findings().get(0);
    }

    private Series series() {
        return finding().absence().series();
    }

    private static String verdict(Finding finding) {
        Absence absence = finding.absence();
        return absence.before().k() + " of " + absence.before().n() + " times before, then absent "
                + absence.m() + " time(s): p = " + three(absence.pPooled())
                + " with partners that resemble each other, "
                + three(absence.pUnpooled()) + " with all taken as one; called *"
                + finding.call().name().toLowerCase(Locale.ROOT) + "*.";
    }

    private static List<List<String>> opportunities(Series series) {
        List<List<String>> rows = new ArrayList<>();
        for (Opportunity one : series.opportunities()) {
            rows.add(List.of(
                    one.day().toString(),
                    one.partner().code(),
                    one.present() ? "yes" : "**no**",
                    one.documents().get(0).brief()));
        }
        return rows;
    }

    private static String leftOut(Series series) {
        List<String> parts = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            List<String> days = series.leftOut().getOrDefault(reason, List.of()).stream()
                    .map(occasion -> String.valueOf(occasion.day()))
                    .toList();
            if (!days.isEmpty()) {
                parts.add(reason.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " (" + String.join(", ", days)
                        + ")");
            }
        }
        return String.join("; ", parts) + ".";
    }

    private List<List<String>> dropped() {
        return new Absences()
                .together(register.series()).stream()
                        .filter(finding -> finding.call() != Call.NOTHING)
                        .map(finding -> List.of(
                                finding.absence().series().formula(),
                                finding.absence().before().k() + " of "
                                        + finding.absence().before().n(),
                                String.valueOf(finding.absence().m()),
                                three(finding.absence().pPooled()),
                                finding.absence()
                                        .series()
                                        .lastUse()
                                        .map(one -> one.day().toString())
                                        .orElse("")))
                        .toList();
    }

    private static String three(double p) {
        return p < 0.001 ? String.format(Locale.ROOT, "%.0e", p) : String.format(Locale.ROOT, "%.3f", p);
    }
}
