package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The constructions of each verb, as they are read from {@code en/acts.tsv}: the first that fits a clause counts. */
final class ActFrames {
    /** Auxiliaries whose forms {@code verbs.tsv} does not list: "be" is known by the adjective behind it. */
    private static final String BE = "be";

    private static final String HAVE = "have";
    private static final String HAS = "has";

    /** A line of any verb: "* jointly". */
    private static final String ANY = "*";

    /** Stands for adverbs among the conditions of a line. */
    private static final String MANNER = "how";

    private final Map<String, List<ActFrame>> byVerb = new HashMap<>();
    /** Verbs with a line of their own that tells of an act. */
    private final Set<String> telling = new HashSet<>();

    private final List<ActFrame> ofAny = new ArrayList<>();

    /** A line of any verb stands where it does among those of every other. */
    void add(ActFrame frame) {
        String verb = frame.words().get(0);
        if (verb.equals(ANY)) {
            ofAny.add(frame);
            byVerb.values().forEach(frames -> frames.add(frame));
            return;
        }
        byVerb.computeIfAbsent(verb, lemma -> new ArrayList<>(ofAny)).add(frame);
        if (frame.code() != null) {
            telling.add(verb);
        }
    }

    List<ActFrame> of(String verb) {
        return byVerb.getOrDefault(verb, ofAny);
    }

    /** True of a verb that may tell of an act by itself. */
    boolean tells(String verb) {
        return telling.contains(verb);
    }

    /** Words beside the forms of verbs that may tell of an act: adjectives of "be", adverbs of any verb. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        of(BE).stream()
                .filter(frame -> frame.code() != null && frame.words().size() > 1)
                .forEach(frame -> words.add(frame.words().get(1)));
        ofAny.stream()
                .filter(frame -> frame.code() != null && frame.governs().containsKey(MANNER))
                .forEach(frame ->
                        words.addAll(frame.governs().get(MANNER).byHead().keySet()));
        if (byVerb.containsKey(HAVE)) {
            words.add(HAS);
        }
        return words;
    }
}
