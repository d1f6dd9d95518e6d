package org.readout.code.en.claim;

import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * How relations, or states to each other, are said to be: what a clause says of its subject, or calls its object.
 *
 * @param words what single words are
 * @param turns which way these have relations go
 * @param comparisons what turns an adjective round
 * @param conjoined what a second adjective makes of the first
 */
record Qualities(WordKinds words, WordTurns turns, Comparisons comparisons, Conjoined conjoined) {
    /** Tokens behind a verb of viewing within which "as" says how they are viewed. */
    private static final int CALLED = 12;

    static Qualities of(WordKinds words) {
        WordTurns turns = new WordTurns(words);
        return new Qualities(words, turns, new Comparisons(words), new Conjoined(words, turns));
    }

    /** How the subject is said to be; "not so close since" tells that they are now. */
    Optional<Turn> predicate(Clause clause) {
        boolean becomes = words.is("becoming", clause.verb().lemma());
        return becomes || words.is("being", clause.verb().lemma())
                ? clause.predicate()
                        .or(() -> becomes || clause.verb().lemma().equals("stay") ? become(clause) : Optional.empty())
                        .flatMap(adjective -> said(clause, adjective, becomes))
                : Optional.empty();
    }

    /** "Has become increasingly strained": a participle that stands for what the subject is now. */
    private static Optional<Token> become(Clause clause) {
        return Conjoined.behindAdverbs(clause.syntax(), clause.verb().head() + 1)
                .filter(token -> token.lower().endsWith("ed") || token.tag() == Tag.ADJ);
    }

    private Optional<Turn> said(Clause clause, Token adjective, boolean becomes) {
        Syntax syntax = clause.syntax();
        if (comparisons.unchanged(syntax, adjective)) {
            return Optional.of(Turn.plain(Direction.STABLE));
        }
        if (comparisons.turnedRound(syntax, adjective)) {
            return turns.state(adjective.lower(), false).map(Qualities::round);
        }
        boolean measured = comparisons.measured(clause, adjective);
        return turns.state(adjective.lower(), becomes || measured)
                .map(direction -> conjoined.of(syntax, adjective, direction))
                .map(direction -> direction == Direction.STABLE && !measured && unkind(clause, adjective)
                        ? new Turn(Direction.COOLING, true, false)
                        : new Turn(direction, measured, false));
    }

    /** "Are not good", "are not warm": the less so. */
    private boolean unkind(Clause clause, Token adjective) {
        return clause.negated() && words.is("good", adjective.lower());
    }

    /** "Anything but cold" is not yet warm; "anything but warm" is cold. */
    private static Turn round(Direction direction) {
        return direction == Direction.COOLING ? Turn.unmet(direction) : Turn.plain(Direction.COOLING);
    }

    /** "Described relations as close": how they are called by whoever sees them so. */
    Optional<Turn> called(Clause clause) {
        return words.is("viewing", clause.verb().lemma())
                ? as(clause).flatMap(token -> turns.either(token)
                        .map(direction -> Turn.plain(conjoined.of(clause.syntax(), token, direction))))
                : Optional.empty();
    }

    private static Optional<Token> as(Clause clause) {
        Syntax syntax = clause.syntax();
        int from = clause.verb().head() + 1;
        return IntStream.range(from, Math.min(from + CALLED, syntax.tokens().size()))
                .filter(at -> syntax.token(at).lower().equals("as"))
                .mapToObj(at -> Conjoined.behindAdverbs(syntax, at + 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "Is complicated": how they are, not what somebody did to them. */
    Optional<Turn> unsteady(Clause clause) {
        boolean adjective = clause.verb().passive() && clause.argument("by").isEmpty();
        return Optional.of(clause.syntax().token(clause.verb().head()).lower())
                .filter(word -> adjective && words.is("unsteady", word))
                .map(word -> Turn.plain(Direction.UNCLEAR));
    }
}
