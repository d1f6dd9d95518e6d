package org.readout.eval.transcripts;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Markdown;
import org.readout.eval.Share;
import org.readout.eval.Tally;

/** Scores as rows of a table. */
final class ScoreRows {
    static final List<String> TARGETS =
            List.of("figure", "at least", "for all items [95%]", "", "titled items alone", "all strata as drawn");
    static final List<String> HEADER = List.of(
            "what is counted",
            "for all items [95%]",
            "recall",
            "precision",
            "titled: right / found / expected",
            "titled: recall [95%]",
            "worded: right / found / expected",
            "worded: recall [95%]",
            "rest: right / found / expected");

    private static final String NOTHING = "–";

    private ScoreRows() {}

    static List<String> target(Score score) {
        return List.of(
                score.measure().label(),
                Markdown.number(score.target()),
                estimate(score.estimate()),
                verdict(score.reached()),
                plain(score, score.tally(Stratum.TITLED)),
                plain(score, score.tally()));
    }

    static List<String> row(Score score) {
        Tally titled = score.tally(Stratum.TITLED);
        return List.of(
                score.measure().label(),
                estimate(score.estimate()),
                Markdown.number(score.recall()),
                Markdown.number(score.precision()),
                counts(score, score.strata().isEmpty() ? score.tally() : titled),
                Markdown.share(Share.of(titled.right(), titled.expected())),
                ofStratum(score, Stratum.WORDED),
                Markdown.share(worded(score)),
                ofStratum(score, Stratum.REST));
    }

    private static @Nullable Share worded(Score score) {
        Tally worded = score.tally(Stratum.WORDED);
        return Share.of(worded.right(), worded.expected());
    }

    private static String ofStratum(Score score, Stratum stratum) {
        return score.strata().isEmpty() ? NOTHING : counts(score, score.tally(stratum));
    }

    private static String verdict(@Nullable Boolean reached) {
        if (reached == null) {
            return "nothing to judge by";
        }
        return reached ? "reached" : "**not reached**";
    }

    private static String estimate(@Nullable Estimate estimate) {
        return estimate == null
                ? NOTHING
                : number(estimate.value()) + " [" + number(estimate.low()) + ", " + number(estimate.high()) + "]";
    }

    /** Three decimals: two would round .966 up to a target of .97. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** The figure of plain counts. */
    private static String plain(Score score, Tally tally) {
        boolean clusters = score.strata().isEmpty();
        Double value = score.measure().alarms() ? tally.f1() : share(tally);
        return value == null || clusters ? NOTHING : number(value);
    }

    private static @Nullable Double share(Tally tally) {
        return tally.expected() == 0 ? null : (double) tally.right() / tally.expected();
    }

    private static String counts(Score score, Tally tally) {
        String found = score.measure().alarms() ? String.valueOf(tally.found()) : NOTHING;
        return tally.right() + " / " + found + " / " + tally.expected();
    }
}
