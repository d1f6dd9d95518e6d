package org.readout.annotate.en.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Tag;

/**
 * Nouns that tell of something done, with who does it and to whom: "the expulsion of diplomats by Riga", "the purchase by Rome of
 * wheat".
 *
 * @param text the sentence
 */
record DeedNouns(Tagged text) {
    private static final List<String> ENDINGS = List.of("tion", "sion", "ing", "ment", "ure", "al", "ance", "ence");

    /** The deed whose doer "by" brings behind what is done: "expulsion of diplomats [by]"; absent if there is none. */
    @Nullable
    Chunk by(Edge edge) {
        for (Chunk noun : edge.nearestFirst()) {
            if (text.lower(noun.last() + 1).equals("of")
                    && text.is(noun.head(), Tag.NOUN)
                    && ENDINGS.stream().anyMatch(noun.lower()::endsWith)) {
                return noun;
            }
        }
        return null;
    }

    /** The deed behind whose doer "of" brings what is done: "purchase by Rome [of]"; absent if none. */
    @Nullable
    Chunk of(Edge edge) {
        List<Chunk> nearest = edge.nearestFirst();
        if (nearest.size() < 2) {
            return null;
        }
        Chunk doer = nearest.get(0);
        Chunk deed = nearest.get(1);
        return text.lower(doer.first() - 1).equals("by") && state(doer) && deed.last() == doer.first() - 2
                ? deed
                : null;
    }

    /** "China", not "President": what has a name of its own needs no "of". */
    private boolean state(Chunk noun) {
        return text.is(noun.head(), Tag.PROPN)
                && text.grammar().states().alone().contains(text.lower(noun.head()));
    }
}
