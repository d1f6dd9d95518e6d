package org.readout.lexicon.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/** What nouns govern: {@code en/noun-frames.tsv}. Immutable and safe to share. */
public final class NounFrames {
    private final WordTable<Set<String>> frames;
    private final WordTable<Set<String>> prepositions;

    private NounFrames(Source source) {
        Map<String, Set<String>> framesOf = new HashMap<>();
        Map<String, Set<String>> prepositionsOf = new HashMap<>();
        for (Row row : source.rows("en/noun-frames.tsv", Set.of("forms", "frame", "prepositions"))) {
            for (String form : row.list("forms")) {
                framesOf.computeIfAbsent(form, lemma -> new HashSet<>()).addAll(row.list("frame"));
                prepositionsOf.computeIfAbsent(form, lemma -> new HashSet<>()).addAll(row.list("prepositions"));
            }
        }
        frames = WordTable.of(framesOf);
        prepositions = WordTable.of(prepositionsOf);
    }

    static NounFrames read(Source source) {
        return new NounFrames(source);
    }

    /** True if a clause ({@code that}) or an infinitive ({@code to}) may follow the noun. */
    public boolean takes(String lemma, String frame) {
        return frames.get(lemma, Set.of()).contains(frame);
    }

    public boolean governs(String lemma, String preposition) {
        return prepositions.get(lemma, Set.of()).contains(preposition);
    }

    /** True of a noun the table lists at all. */
    public boolean lists(String lemma) {
        return frames.lists(lemma);
    }
}
