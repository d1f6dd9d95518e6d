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

    /** Who does it stands behind these, before what it is done to. */
    private static final List<String> DOER = List.of("by", "from");

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

    /** The deed behind whose doer "of" brings what is done: "purchase by Rome [of]", "release from prison [of]"; absent if none. */
    @Nullable
    Chunk of(Edge edge) {
        List<Chunk> nearest = edge.nearestFirst();
        if (nearest.size() < 2) {
            return null;
        }
        Chunk doer = nearest.get(0);
        Chunk deed = nearest.get(1);
        String between = text.lower(doer.first() - 1);
        boolean bare = text.is(doer.head(), Tag.PROPN) || doer.first() == doer.last();
        return DOER.contains(between)
                        && (bare || between.equals("by"))
                        && deed.last() == doer.first() - 2
                        && text.is(deed.head(), Tag.NOUN)
                ? deed
                : null;
    }
}
