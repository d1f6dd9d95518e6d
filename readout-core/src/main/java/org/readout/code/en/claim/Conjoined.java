package org.readout.code.en.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * What a second adjective beside the first makes of it: "cordial but cool", "good and improving".
 *
 * @param words what single words are
 * @param turns which way these have relations go
 */
record Conjoined(WordKinds words, WordTurns turns) {
    private static final Set<String> AND = Set.of("and", "but", "yet", "if", "though", ",");
    private static final Set<String> CLOSED = Set.of(".", ";", ":", "(", "that", "which", "who");
    /** Tokens behind the first adjective within which another is joined to it. */
    private static final int JOINED = 8;

    /** Relations that are good and bad at once are neither; good ones that improve are improving. */
    Direction of(Syntax syntax, Token first, Direction direction) {
        List<Token> others = others(syntax, syntax.tokens().indexOf(first)).toList();
        if (direction == Direction.STABLE && others.stream().anyMatch(this::improving)) {
            return Direction.WARMING;
        }
        String contrary = direction == Direction.COOLING ? "good" : "bad";
        boolean both = others.stream().anyMatch(other -> words.is(contrary, other.lower()));
        return both ? Direction.UNCLEAR : direction;
    }

    private boolean improving(Token other) {
        return other.lower().equals("better")
                || turns.participle(other).filter(Direction.WARMING::equals).isPresent();
    }

    private static Stream<Token> others(Syntax syntax, int at) {
        return IntStream.range(at + 1, Math.min(at + JOINED, syntax.tokens().size()))
                .takeWhile(next -> !CLOSED.contains(syntax.token(next).lower()))
                .filter(next -> AND.contains(syntax.token(next).lower()))
                .mapToObj(next -> behindAdverbs(syntax, next + 1))
                .flatMap(Optional::stream);
    }

    /** The first token from an index on that is no adverb: "strained" of "increasingly strained". */
    static Optional<Token> behindAdverbs(Syntax syntax, int from) {
        return syntax.tokens().stream()
                .skip(from)
                .dropWhile(token -> token.tag() == Tag.ADV)
                .findFirst();
    }
}
