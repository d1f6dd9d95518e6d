package org.readout.eval.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.eval.MarkedText;
import org.readout.eval.MarkedText.Label;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Span;

/**
 * Labels of {@link MarkedText}s by further hands, who saw neither the first labels nor what the reader makes of the texts.
 *
 * @param labels of each hand, by the text they belong to
 */
record OtherLabels(Map<String, Map<String, List<Label>>> labels) {
    private static final String FILE = "second/marked.tsv";
    /** Of a text in which the hand found nothing to label. */
    private static final String NONE = "-";

    private static final Set<String> COLUMNS = Set.of("hand", "text", "label", "start", "end");

    OtherLabels {
        labels = Map.copyOf(labels);
    }

    static OtherLabels bundled() {
        Map<String, Map<String, List<Label>>> labels = new TreeMap<>();
        for (Row row : new Source(Map.of(FILE, GoldFiles.resource(FILE))).rows(FILE, COLUMNS)) {
            List<Label> those = labels.computeIfAbsent(row.text("hand"), hand -> new TreeMap<>())
                    .computeIfAbsent(row.text("text"), text -> new ArrayList<>());
            if (!row.text("label").equals(NONE)) {
                those.add(new Label(
                        List.of(row.text("label").split(" ")),
                        new Span(Integer.parseInt(row.text("start")), Integer.parseInt(row.text("end")))));
            }
        }
        return new OtherLabels(labels);
    }

    /** The text with the labels of that hand in place of its own; empty if the hand did not label it. */
    Optional<MarkedText> by(String hand, String name, MarkedText text) {
        return Optional.ofNullable(labels.getOrDefault(hand, Map.of()).get(name))
                .map(others -> new MarkedText(text.published(), text.head(), text.text(), others));
    }
}
