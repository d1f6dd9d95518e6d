package org.readout.code.en.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Token;

/** How relations, or states to each other, are said to be: by adjectives, participles and nouns. Immutable and safe to share. */
final class Qualities {
    private static final Set<String> DEGREE = Set.of("so", "this", "that", "as", "such");
    private static final Set<String> SELDOM = Set.of("seldom", "rarely", "never", "hardly", "scarcely");
    private static final int OPENING = 4;
    private static final int WORDS = 2;

    private final WordKinds words;

    Qualities(WordKinds words) {
        this.words = words;
    }

    /** How the subject is said to be; "not so close since" tells that they are now. */
    Optional<Turn> predicate(Clause clause) {
        Optional<Token> predicate = clause.predicate();
        boolean becomes = words.is("becoming", clause.verb().lemma());
        if (predicate.isEmpty() || !becomes && !words.is("being", clause.verb().lemma())) {
            return Optional.empty();
        }
        String adjective = lower(predicate.get());
        boolean compared = (clause.negated() || seldom(clause.syntax()) || hardly(clause))
                && compared(clause.syntax(), predicate.get(), adjective);
        if (turnedRound(clause.syntax(), predicate.get())) {
            return state(adjective, false)
                    .map(direction ->
                            direction == Direction.COOLING ? Turn.unmet(direction) : Turn.plain(Direction.COOLING));
        }
        return state(adjective, becomes || compared).map(direction -> new Turn(direction, compared, false));
    }

    /** "Anything but warm", "far from normal". */
    private boolean turnedRound(Syntax syntax, Token predicate) {
        int at = syntax.tokens().indexOf(predicate);
        return IntStream.of(1, WORDS, WORDS + 1)
                        .filter(many -> many <= at)
                        .mapToObj(many -> IntStream.range(at - many, at)
                                .mapToObj(before -> lower(syntax.token(before)))
                                .collect(Collectors.joining(" ")))
                        .anyMatch(before -> words.is("unlike", before))
                && !words.is("better", lower(predicate))
                && !words.is("worse", lower(predicate));
    }

    /** "Could hardly be worse". */
    private static boolean hardly(Clause clause) {
        return clause.syntax().tokens().stream()
                .filter(token -> clause.verb().span().contains(token.span()))
                .map(Qualities::lower)
                .anyMatch(SELDOM::contains);
    }

    /** "Seldom have they been so close". */
    static boolean seldom(Syntax syntax) {
        return IntStream.range(0, Math.min(OPENING, syntax.tokens().size()))
                .mapToObj(at -> lower(syntax.token(at)))
                .anyMatch(SELDOM::contains);
    }

    private boolean compared(Syntax syntax, Token predicate, String adjective) {
        int at = syntax.tokens().indexOf(predicate);
        String before = at > 0 ? lower(syntax.token(at - 1)) : "";
        return DEGREE.contains(before) || words.is("better", adjective) || words.is("worse", adjective);
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
                .flatMap(phrase -> noun(phrase, becomes, clause.negated()));
    }

    private Optional<Turn> noun(Phrase phrase, boolean becomes, boolean negated) {
        String head = Topics.head(phrase);
        boolean friend = words.is("friend", head);
        boolean foe = words.is("foe", head);
        if (!friend && !foe) {
            return words.is("neighbour", head) ? within(phrase) : Optional.empty();
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

    /** "Views it as a threat". */
    Optional<Turn> viewed(Clause clause) {
        return words.is("viewing", clause.verb().lemma())
                ? clause.argument("as")
                        .map(Topics::head)
                        .filter(head -> words.is("foe", head) || words.is("threat", head))
                        .map(head -> Turn.plain(Direction.COOLING))
                : Optional.empty();
    }

    /** What an adjective or participle within the phrase says: "strained ties", "the friendly relations". */
    Optional<Turn> within(Phrase phrase) {
        for (int at = phrase.group().first(); at < phrase.group().head(); at++) {
            Token token = phrase.syntax().token(at);
            Optional<Direction> direction =
                    words.is("scant", lower(token)) && at == phrase.group().first()
                            ? Optional.of(Direction.COOLING)
                            : state(lower(token), false).or(() -> participle(token));
            if (direction.isPresent()) {
                return direction.map(Turn::plain);
            }
        }
        return Optional.empty();
    }

    Optional<Direction> state(String adjective, boolean changed) {
        if (words.is("better", adjective)) {
            return Optional.of(Direction.WARMING);
        }
        if (words.is("bad", adjective) || words.is("worse", adjective)) {
            return Optional.of(Direction.COOLING);
        }
        if (words.is("good", adjective)) {
            return Optional.of(changed ? Direction.WARMING : Direction.STABLE);
        }
        return words.is("steady", adjective)
                ? Optional.of(Direction.STABLE)
                : words.is("unsteady", adjective) ? Optional.of(Direction.UNCLEAR) : Optional.empty();
    }

    private Optional<Direction> participle(Token token) {
        String text = lower(token);
        boolean form = text.endsWith("ing") || text.endsWith("ed");
        return form ? verb(token.lemma()).map(Turn::direction) : Optional.empty();
    }

    /** What happens to relations by a verb, whoever does it. */
    Optional<Turn> verb(String lemma) {
        return Stream.of(Direction.WARMING, Direction.COOLING, Direction.STABLE)
                .filter(direction -> words.is(direction.name().toLowerCase(Locale.ROOT), lemma))
                .findFirst()
                .or(() -> words.is("mixed", lemma) ? Optional.of(Direction.UNCLEAR) : Optional.empty())
                .map(Turn::plain);
    }

    /** "Rising tension". */
    Optional<Turn> rising(Phrase phrase) {
        for (int at = phrase.group().first(); at < phrase.group().head(); at++) {
            Token token = phrase.syntax().token(at);
            String text = lower(token);
            if ((text.endsWith("ing") || text.endsWith("ed")) && words.is("rise", token.lemma())) {
                return Optional.of(Turn.plain(Direction.COOLING));
            }
        }
        return Optional.empty();
    }

    static String lower(Token token) {
        return token.lower();
    }
}
