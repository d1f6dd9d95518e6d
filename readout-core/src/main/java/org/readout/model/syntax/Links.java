package org.readout.model.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The relations of a sentence by one of the two words they join; made once, as every reader asks for them word by word. Immutable. */
final class Links {
    private final List<List<Relation>> byWord;

    private Links(List<List<Relation>> byWord) {
        this.byWord = byWord;
    }

    /**
     * Relations by a word.
     *
     * @param relations in the order in which those of one word are to be told
     * @param word which of its two words counts
     * @param words how many the sentence has
     */
    static Links by(List<Relation> relations, ToIntFunction<Relation> word, int words) {
        List<List<Relation>> byWord = new ArrayList<>(words);
        for (int at = 0; at < words; at++) {
            byWord.add(List.of());
        }
        for (Relation relation : relations) {
            int at = word.applyAsInt(relation);
            byWord.set(at, with(byWord.get(at), relation));
        }
        return new Links(byWord);
    }

    private static List<Relation> with(List<Relation> some, Relation one) {
        if (some.isEmpty()) {
            return List.of(one);
        }
        List<Relation> more = new ArrayList<>(some.size() + 1);
        more.addAll(some);
        more.add(one);
        return List.copyOf(more);
    }

    List<Relation> of(int word) {
        return word < 0 || word >= byWord.size() ? List.of() : byWord.get(word);
    }
}
