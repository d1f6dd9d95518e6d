package org.readout.code.en.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.syntax.Token;

/**
 * Which way single words have relations go, whatever stands around them.
 *
 * @param words what single words are
 */
record WordTurns(WordKinds words) {
    /** @param changed true if they have become so: good relations are new then, otherwise they have been good all along */
    Optional<Direction> state(String adjective, boolean changed) {
        if (words.is("better", adjective) || words.is("best", adjective)) {
            return Optional.of(Direction.WARMING);
        }
        if (words.is("bad", adjective) || words.is("worse", adjective) || words.is("worst", adjective)) {
            return Optional.of(Direction.COOLING);
        }
        if (words.is("good", adjective)) {
            return Optional.of(changed ? Direction.WARMING : Direction.STABLE);
        }
        return words.is("steady", adjective)
                ? Optional.of(Direction.STABLE)
                : words.is("unsteady", adjective) ? Optional.of(Direction.UNCLEAR) : Optional.empty();
    }

    /** "Strained", "improving", by their verbs. */
    Optional<Direction> participle(Token token) {
        return form(token) ? verb(token.lemma()).map(Turn::direction) : Optional.empty();
    }

    /** What an adjective or a participle says. */
    Optional<Direction> either(Token token) {
        return state(token.lower(), false).or(() -> participle(token));
    }

    /** What happens to relations by a verb, whoever does it. */
    Optional<Turn> verb(String lemma) {
        return Stream.of(Direction.WARMING, Direction.COOLING, Direction.STABLE)
                .filter(direction -> words.is(direction.name().toLowerCase(Locale.ROOT), lemma))
                .findFirst()
                .or(() -> words.is("mixed", lemma) ? Optional.of(Direction.UNCLEAR) : Optional.empty())
                .map(Turn::plain);
    }

    /** True of a word that may be a participle by its ending. */
    static boolean form(Token token) {
        return token.lower().endsWith("ing") || token.lower().endsWith("ed");
    }
}
