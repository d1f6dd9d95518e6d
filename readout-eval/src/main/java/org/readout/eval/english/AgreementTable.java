package org.readout.eval.english;

import java.util.List;
import java.util.stream.IntStream;
import org.readout.eval.Markdown;

/** Two annotators, and the reader with each, as rows of a table. */
final class AgreementTable {
    static final List<String> HEADER = List.of(
            "what is counted",
            "right",
            "second's",
            "first's",
            "recall [95%]",
            "precision [95%]",
            "two annotators: F1, or share",
            "reader by the first",
            "reader by the second");

    private AgreementTable() {}

    static List<List<String>> rows(Agreement agreement) {
        return IntStream.range(0, agreement.annotators().size())
                .mapToObj(i -> row(
                        agreement.annotators().get(i),
                        agreement.readerByFirst().get(i),
                        agreement.readerBySecond().get(i)))
                .toList();
    }

    private static List<String> row(Score annotators, Score first, Score second) {
        boolean alarms = annotators.measure().alarms();
        return List.of(
                annotators.measure().label(),
                String.valueOf(annotators.tally().right()),
                alarms ? String.valueOf(annotators.tally().found()) : "–",
                String.valueOf(annotators.tally().expected()),
                Markdown.share(annotators.tally().recall()),
                Markdown.share(alarms ? annotators.tally().precision() : null),
                Markdown.number(annotators.value()),
                Markdown.number(first.value()),
                Markdown.number(second.value()));
    }
}
