package org.readout.code.en.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/**
 * What two states are to each other, by nouns and by what one feels about the other: allies, rivals, frustrated.
 *
 * @param words what single words are
 * @param epithets what adjectives before such a noun say: "uneasy neighbours"
 */
record Bonds(WordKinds words, Epithets epithets) {
    private static final Set<String> FELT = Set.of("with", "by", "at", "of");
    /** What says that it is new: "are rivals now", "are friends again". */
    private static final Set<String> LATELY = Set.of("now", "again", "anew");
    /** Tokens behind the verb within which it does. */
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
                .anyMatch(at -> LATELY.contains(syntax.token(at).lower()));
    }

    private Optional<Turn> noun(Phrase phrase, boolean becomes, boolean negated) {
        String head = Topics.head(phrase);
        boolean friend = words.is("friend", head);
        boolean foe = words.is("foe", head);
        if (friendAndFoe(phrase)) {
            return Optional.of(Turn.plain(Direction.UNCLEAR));
        }
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
        return foe || becomes ? Optional.of(Turn.plain(direction)) : praised(phrase);
    }

    /** "Partners at sea and rivals on land". */
    private boolean friendAndFoe(Phrase phrase) {
        List<String> heads = phrase.members().stream().map(Topics::head).toList();
        return heads.stream().anyMatch(head -> words.is("friend", head))
                && heads.stream().anyMatch(head -> words.is("foe", head));
    }

    /** "Firm friends", "its closest ally", "uneasy partners": what adjectives make of a friend. */
    private Optional<Turn> praised(Phrase phrase) {
        boolean best = IntStream.range(phrase.group().first(), phrase.group().head())
                .mapToObj(at -> phrase.syntax().token(at).lower())
                .anyMatch(word -> words.is("best", word));
        return best
                ? Optional.of(Turn.plain(Direction.WARMING))
                : epithets.within(phrase)
                        .map(turn -> turn.direction() == Direction.STABLE ? Turn.plain(Direction.WARMING) : turn);
    }

    /** "Views it as a threat", "sees it as a friend"; "no longer see each other as enemies" is the other way round. */
    Optional<Turn> viewed(Clause clause) {
        return words.is("viewing", clause.verb().lemma())
                ? clause.argument("as")
                        .map(Topics::head)
                        .flatMap(this::held)
                        .map(direction -> turned(clause, direction))
                : Optional.empty();
    }

    private Optional<Direction> held(String head) {
        return words.is("foe", head) || words.is("threat", head)
                ? Optional.of(Direction.COOLING)
                : words.is("friend", head) ? Optional.of(Direction.WARMING) : Optional.empty();
    }

    private static Turn turned(Clause clause, Direction direction) {
        boolean over = IdiomClaims.noLonger(clause.syntax(), clause.verb().head());
        return over ? new Turn(IdiomClaims.reverse(direction), true, false) : Turn.plain(direction);
    }
}
