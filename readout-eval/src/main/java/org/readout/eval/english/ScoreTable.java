package org.readout.eval.english;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Markdown;
import org.readout.eval.Share;

/** Figures as rows of a table. */
final class ScoreTable {
    static final List<String> HEADER = List.of(
            "what is counted",
            "right",
            "found",
            "expected",
            "recall [95%]",
            "precision [95%]",
            "F1, or share",
            "at least",
            "reached");

    private ScoreTable() {}

    static List<List<String>> rows(List<Score> scores, Aim aim) {
        return scores.stream().map(score -> row(score, aim.of(score.measure()))).toList();
    }

    private static List<String> row(Score score, @Nullable Double target) {
        boolean alarms = score.measure().alarms();
        Share precision = alarms ? score.tally().precision() : null;
        return List.of(
                score.measure().label(),
                String.valueOf(score.tally().right()),
                alarms ? String.valueOf(score.tally().found()) : "–",
                String.valueOf(score.tally().expected()),
                Markdown.share(score.tally().recall()),
                Markdown.share(precision),
                Markdown.number(score.value()),
                target == null ? "" : Markdown.number(target),
                reached(score.value(), target));
    }

    private static String reached(@Nullable Double value, @Nullable Double target) {
        if (value == null || target == null) {
            return "";
        }
        return value >= target ? "yes" : "no";
    }
}
