package org.readout.lexicon.en;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/**
 * Nouns that stand for what was told before: {@code en/deed-nouns.tsv}. Immutable and safe to share.
 *
 * @param grounds by noun in the singular, lower case
 */
public record DeedNouns(Map<String, Ground> grounds) {
    /** What of all that was told such a noun may stand for. */
    public enum Ground {
        /** What was told in the same word. */
        WORD,
        /** Else whatever was done last. */
        DONE,
        /** Else whatever was done or decided last. */
        DECIDED,
        /** Else whatever was said last. */
        SAID
    }

    public DeedNouns {
        grounds = Map.copyOf(grounds);
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static DeedNouns read(Source source) {
        Map<String, Ground> grounds = new HashMap<>();
        for (Row row : source.rows("en/deed-nouns.tsv", Set.of("nouns", "ground"))) {
            Ground ground = ground(row);
            row.list("nouns").forEach(noun -> grounds.putIfAbsent(noun, ground));
        }
        return new DeedNouns(grounds);
    }

    private static Ground ground(Row row) {
        return switch (row.text("ground")) {
            case "word" -> Ground.WORD;
            case "done" -> Ground.DONE;
            case "decided" -> Ground.DECIDED;
            case "said" -> Ground.SAID;
            default -> throw row.error("a ground is word, done, decided or said, not '" + row.text("ground") + "'");
        };
    }
}
