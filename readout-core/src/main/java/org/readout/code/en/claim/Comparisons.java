package org.readout.code.en.claim;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Token;

/**
 * What turns an adjective round or measures it against what was before: "never so close", "no worse", "anything but warm".
 *
 * @param words what single words are
 */
record Comparisons(WordKinds words) {
    private static final Set<String> DEGREE = Set.of("so", "this", "that", "as", "such");
    /** Tokens from the start of a sentence within which "seldom" opens it. */
    private static final int OPENING = 4;
    /** Tokens before the adjective that say that it is far from so, at most. */
    private static final int FAR = 3;

    /** "Have never been so close", "could hardly be worse": the negation belongs to the comparison, not to the state. */
    boolean measured(Clause clause, Token adjective) {
        return (clause.negated() || seldom(clause.syntax()) || hardly(clause)) && compared(clause.syntax(), adjective);
    }

    private boolean compared(Syntax syntax, Token adjective) {
        int at = syntax.tokens().indexOf(adjective);
        String before = at > 0 ? syntax.token(at - 1).lower() : "";
        return DEGREE.contains(before) || comparative(adjective);
    }

    private boolean comparative(Token adjective) {
        return words.is("better", adjective.lower()) || words.is("worse", adjective.lower());
    }

    /** "No worse", "no warmer in substance": as they were. */
    boolean unchanged(Syntax syntax, Token adjective) {
        int at = syntax.tokens().indexOf(adjective);
        return at > 0 && syntax.token(at - 1).lower().equals("no") && comparative(adjective);
    }

    /** "Anything but warm", "far from normal". */
    boolean turnedRound(Syntax syntax, Token adjective) {
        int at = syntax.tokens().indexOf(adjective);
        return IntStream.rangeClosed(1, Math.min(FAR, at))
                        .mapToObj(many -> IntStream.range(at - many, at)
                                .mapToObj(before -> syntax.token(before).lower())
                                .collect(Collectors.joining(" ")))
                        .anyMatch(before -> words.is("unlike", before))
                && !comparative(adjective);
    }

    /** "Seldom have they been so close". */
    private boolean seldom(Syntax syntax) {
        return syntax.tokens().stream().limit(OPENING).map(Token::lower).anyMatch(word -> words.is("seldom", word));
    }

    /** "Could hardly be worse". */
    private boolean hardly(Clause clause) {
        return clause.syntax().tokens().stream()
                .filter(token -> clause.verb().span().contains(token.span()))
                .map(Token::lower)
                .anyMatch(word -> words.is("seldom", word));
    }
}
