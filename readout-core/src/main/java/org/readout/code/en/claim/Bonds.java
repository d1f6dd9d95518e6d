package org.readout.code.en.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Token;

/**
 * What two states are to each other, by nouns and by what one feels about the other: allies, rivals, frustrated.
 *
 * @param words what single words are
 * @param epithets what adjectives before such a noun say: "uneasy neighbours"
 */
record Bonds(WordKinds words, Epithets epithets) {
    private static final Set<String> FELT = Set.of("with", "by", "at", "of");
    /** Tokens behind the verb within which "now" says that it is new. */
    private static final int NEW = 8;

    /** How one state feels about another: "is frustrated with". */
    Optional<Turn> feeling(Clause clause) {
        String participle = clause.syntax().token(clause.verb().head()).lower();
        boolean felt = clause.verb().passive()
                && words.is("bad", participle)
                && FELT.stream()
                        .anyMatch(preposition -> clause.argument(preposition).isPresent());
        return felt ? Optional.of(Turn.plain(Direction.COOLING)) : Optional.empty();
    }

    /** What two states are to each other: "are allies", "have become rivals", "remain uneasy neighbours". */
    Optional<Turn> nouns(Clause clause) {
        boolean becomes = words.is("becoming", clause.verb().lemma());
        if (!becomes && !words.is("being", clause.verb().lemma())) {
            return Optional.empty();
        }
        Syntax syntax = clause.syntax();
        return clause.predicate()
                .flatMap(token -> syntax.phrase(syntax.tokens().indexOf(token)))
                .or(clause::object)
                .flatMap(phrase -> noun(phrase, becomes || now(clause), clause.negated()));
    }

    private static boolean now(Clause clause) {
        Syntax syntax = clause.syntax();
        int verb = clause.verb().head();
        return IntStream.range(verb + 1, Math.min(verb + NEW, syntax.tokens().size()))
                .anyMatch(at -> syntax.token(at).lower().equals("now"));
    }

    private Optional<Turn> noun(Phrase phrase, boolean becomes, boolean negated) {
        String head = Topics.head(phrase);
        boolean friend = words.is("friend", head);
        boolean foe = words.is("foe", head);
        if (!friend && !foe) {
            return words.is("neighbour", head) ? epithets.within(phrase) : Optional.empty();
        }
        Direction direction = foe ? Direction.COOLING : Direction.WARMING;
        if (IdiomClaims.noLonger(phrase.syntax(), phrase.group().first())) {
            return Optional.of(Turn.plain(IdiomClaims.reverse(direction)));
        }
        if (friend && negated) {
            return Optional.of(new Turn(Direction.COOLING, true, false));
        }
        return foe || becomes ? Optional.of(Turn.plain(direction)) : Optional.empty();
    }

    /** "The old enemies": two states told of before, by what they are to each other. */
    boolean pair(Phrase subject) {
        String head = Topics.head(subject);
        boolean named = words.is("friend", head) || words.is("foe", head) || words.is("neighbour", head);
        Token first = subject.syntax().token(subject.group().first());
        boolean plural = !subject.head().lower().equals(head);
        return named
                && plural
                && first.lower().equals("the")
                && subject.arguments().isEmpty();
    }

    /** "Views it as a threat". */
    Optional<Turn> viewed(Clause clause) {
        return words.is("viewing", clause.verb().lemma())
                ? clause.argument("as")
                        .map(Topics::head)
                        .filter(head -> words.is("foe", head) || words.is("threat", head))
                        .map(head -> Turn.plain(Direction.COOLING))
                : Optional.empty();
    }
}
