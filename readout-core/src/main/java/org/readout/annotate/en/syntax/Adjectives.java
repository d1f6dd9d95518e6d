package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;

/** Adjectives behind their noun, and what they govern: "officials familiar with the talks", "made it conditional on reform". */
final class Adjectives {
    /** With these a phrase tells where or when rather than of what. */
    private static final Set<String> PLACES = Set.of("in", "at", "by", "after", "before", "during", "near", "as");

    private Adjectives() {}

    /** The adjective between a noun and the preposition at an index; absent if none stands there. */
    static @Nullable Chunk behindNoun(Cursor cursor, int preposition) {
        Chunk adjective = cursor.get(preposition - 1);
        boolean stands = cursor.is(preposition - 1, Kind.ADJECTIVE) && cursor.is(preposition - 2, Kind.NOUN);
        return stands && !PLACES.contains(cursor.lower(preposition)) ? adjective : null;
    }
}
