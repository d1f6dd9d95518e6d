package org.readout.lexicon.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.Lexicon;

/** Nouns that stand for states named elsewhere: {@code en/state-references.tsv}. Immutable and safe to share. */
public final class StateReferences {
    /** All the states a text is about: "the two sides". */
    public static final String BOTH = "both";
    /** The other of two: "his counterpart". */
    public static final String OTHER = "other";
    /** The other of two, behind "former": "its former ally". */
    public static final String FORMER = "former";
    /** The one spoken of last: "the country". */
    public static final String OWN = "own";
    /** Counted, with "the": "the two", "the pair". */
    public static final String COUNTED = "counted";
    /** Of the state of whose they are: "his aircraft". */
    public static final String OWNED = "owned";
    /** Says that they are two: "both". */
    public static final String TWO = "two";
    /** Says that they are three: "the trio". */
    public static final String THREE = "three";
    /** Says that they are all there are, however many: "each side". */
    /** Counts more than a text tells apart. */
    public static final String CROWD = "crowd";

    public static final String EVERY = "every";

    private final Map<String, Set<String>> nouns = new HashMap<>();

    private StateReferences(Lexicon lexicon) {
        lexicon.source()
                .rows("en/state-references.tsv", Set.of("means", "nouns"))
                .forEach(row -> nouns.computeIfAbsent(row.text("means"), means -> new HashSet<>())
                        .addAll(row.list("nouns")));
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static StateReferences read(Lexicon lexicon) {
        return new StateReferences(lexicon);
    }

    /**
     * Whether a noun may stand for states in one way.
     *
     * @param means {@link #BOTH}, {@link #OTHER} or another of these
     * @param noun in lower case and singular
     */
    public boolean may(String means, String noun) {
        return nouns.getOrDefault(means, Set.of()).contains(noun);
    }
}
