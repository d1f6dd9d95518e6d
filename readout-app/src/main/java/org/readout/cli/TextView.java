package org.readout.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.export.shape.Words;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Qualifier;
import org.readout.model.Reference;

/** The states a document refers to and the words that qualify what it says, each wording once with how often it stands. */
final class TextView {
    private TextView() {}

    static List<String> lines(Coding coding) {
        List<String> lines = new ArrayList<>();
        List<Reference> acting =
                coding.references().stream().filter(Reference::acts).toList();
        CodingView.heading("States that act", acting, lines);
        grouped(acting, TextView::states, Reference::evidence).forEach(line -> lines.add("  " + line));
        CodingView.heading("Qualifiers", coding.qualifiers(), lines);
        grouped(coding.qualifiers(), one -> Words.of(one.kind()), Qualifier::evidence)
                .forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static String states(Reference reference) {
        return reference.states().stream().map(Country::code).collect(Collectors.joining("+"));
    }

    /** A line for each key: the different words in text order. */
    private static <T> List<String> grouped(List<T> items, Function<T, String> key, Function<T, Evidence> evidence) {
        Map<String, Map<String, Integer>> words = new LinkedHashMap<>();
        items.forEach(item -> words.computeIfAbsent(key.apply(item), one -> new LinkedHashMap<>())
                .merge(Phrase.oneLine(evidence.apply(item).quote()), 1, Integer::sum));
        List<String> lines = new ArrayList<>();
        words.forEach((name, quotes) -> lines.add(name + "  " + joined(quotes)));
        return lines;
    }

    private static String joined(Map<String, Integer> quotes) {
        return quotes.entrySet().stream()
                .map(quote -> "“" + quote.getKey() + "”" + (quote.getValue() == 1 ? "" : " (" + quote.getValue() + ")"))
                .collect(Collectors.joining(", "));
    }
}
