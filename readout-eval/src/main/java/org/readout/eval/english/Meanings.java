package org.readout.eval.english;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.lexicon.Source;

/** What is as good as the annotator's word: a table of two columns, the word and what is accepted for it. */
final class Meanings {
    private final Map<String, List<String>> accepted;

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    Meanings(String file, String content) {
        this.accepted = new Source(Map.of(file, content))
                .rows(file, Set.of("label", "coded")).stream()
                        .collect(Collectors.toMap(row -> row.text("label"), row -> row.list("coded")));
    }

    static Meanings bundled(String file) {
        return new Meanings(file, GoldFiles.resource(file));
    }

    /** What a reader would have coded for an annotator's word: the word itself if it is one of a reader's. */
    String coded(String label) {
        boolean known = accepted.values().stream().anyMatch(words -> words.contains(label));
        return known ? label : accepted.getOrDefault(label, List.of(label)).get(0);
    }

    /** The same word is always right. */
    boolean accepts(String label, String coded) {
        return label.equals(coded) || accepted.getOrDefault(label, List.of()).contains(coded);
    }
}
