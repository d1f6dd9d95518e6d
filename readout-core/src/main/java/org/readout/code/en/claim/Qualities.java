package org.readout.code.en.claim;

import java.util.List;
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
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** How relations, or states to each other, are said to be: by adjectives, participles and nouns. Immutable and safe to share. */
final class Qualities {
    private static final Set<String> DEGREE = Set.of("so", "this", "that", "as", "such");
    private static final Set<String> SELDOM = Set.of("seldom", "rarely", "never", "hardly", "scarcely");
    private static final int OPENING = 4;
    private static final int WORDS = 2;
    private static final Set<String> AND = Set.of("and", "but", "yet", "if", "though", ",");
    private static final Set<String> CLOSED = Set.of(".", ";", ":", "(", "that", "which", "who");
    private static final Set<String> FELT = Set.of("with", "by", "at", "of");
    private static final Set<String> BESIDE = Set.of("amid", "despite", "amidst", "with", "notwithstanding");
    private static final String BETTER = "better";
    private static final int JOINED = 8;
    private static final int CALLED = 12;

    private final WordKinds words;

    Qualities(WordKinds words) {
        this.words = words;
    }

    /** How the subject is said to be; "not so close since" tells that they are now. */
    Optional<Turn> predicate(Clause clause) {
        Optional<Token> predicate = clause.predicate().or(() -> become(clause));
        boolean becomes = words.is("becoming", clause.verb().lemma());
        if (predicate.isEmpty() || !becomes && !words.is("being", clause.verb().lemma())) {
            return Optional.empty();
        }
        String adjective = lower(predicate.get());
        if (nor(clause.syntax(), predicate.get()) && (words.is("better", adjective) || words.is("worse", adjective))) {
            return Optional.of(Turn.plain(Direction.STABLE));
        }
        boolean compared = (clause.negated() || seldom(clause.syntax()) || hardly(clause))
                && compared(clause.syntax(), predicate.get(), adjective);
        if (turnedRound(clause.syntax(), predicate.get())) {
            return state(adjective, false)
                    .map(direction ->
                            direction == Direction.COOLING ? Turn.unmet(direction) : Turn.plain(Direction.COOLING));
        }
        return state(adjective, becomes || compared)
                .map(direction -> new Turn(joined(clause.syntax(), predicate.get(), direction), compared, false));
    }

    /** "Has become increasingly strained": a participle that stands for what the subject is now. */
    private Optional<Token> become(Clause clause) {
        return words.is("becoming", clause.verb().lemma())
                ? behindAdverbs(clause.syntax(), clause.verb().head() + 1)
                        .filter(token -> lower(token).endsWith("ed") || token.tag() == Tag.ADJ)
                : Optional.empty();
    }

    private static Optional<Token> behindAdverbs(Syntax syntax, int from) {
        return syntax.tokens().stream()
                .skip(from)
                .dropWhile(token -> token.tag() == Tag.ADV)
                .findFirst();
    }

    /** "Cordial but cool": relations that are good and bad at once are neither. */
    private Direction joined(Syntax syntax, Token predicate, Direction direction) {
        int at = syntax.tokens().indexOf(predicate);
        boolean cold = direction == Direction.COOLING;
        List<String> others = IntStream.range(
                        at + 1, Math.min(at + JOINED, syntax.tokens().size()))
                .takeWhile(next -> !CLOSED.contains(lower(syntax.token(next))))
                .filter(next -> AND.contains(lower(syntax.token(next))))
                .mapToObj(next -> behindAdverbs(syntax, next + 1))
                .flatMap(Optional::stream)
                .map(token -> direction == Direction.STABLE
                                && participle(token)
                                        .filter(Direction.WARMING::equals)
                                        .isPresent()
                        ? BETTER
                        : lower(token))
                .toList();
        if (direction == Direction.STABLE && others.contains(BETTER)) {
            return Direction.WARMING;
        }
        boolean both = others.stream().anyMatch(other -> words.is(cold ? "good" : "bad", other));
        return both ? Direction.UNCLEAR : direction;
    }

    /** "Described relations as close": how they are called by whoever sees them so. */
    Optional<Turn> called(Clause clause) {
        if (!words.is("viewing", clause.verb().lemma())) {
            return Optional.empty();
        }
        Syntax syntax = clause.syntax();
        int from = clause.verb().head() + 1;
        return IntStream.range(from, Math.min(from + CALLED, syntax.tokens().size()))
                .filter(at -> lower(syntax.token(at)).equals("as"))
                .mapToObj(at -> behindAdverbs(syntax, at + 1))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(token -> state(lower(token), false)
                        .or(() -> participle(token))
                        .map(direction -> Turn.plain(joined(syntax, token, direction))));
    }

    /** "Is complicated": how they are, not what somebody did to them. */
    Optional<Turn> unsteady(Clause clause) {
        boolean adjective = clause.verb().passive() && clause.argument("by").isEmpty();
        return Optional.of(lower(clause.syntax().token(clause.verb().head())))
                .filter(word -> adjective && words.is("unsteady", word))
                .map(word -> Turn.plain(Direction.UNCLEAR));
    }

    /** "No worse", "no warmer in substance". */
    private static boolean nor(Syntax syntax, Token predicate) {
        int at = syntax.tokens().indexOf(predicate);
        return at > 0 && lower(syntax.token(at - 1)).equals("no");
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

    /** How one state feels about another: "is frustrated with". */
    Optional<Turn> feeling(Clause clause) {
        String participle = lower(clause.syntax().token(clause.verb().head()));
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
        int verb = clause.verb().head();
        boolean now = IntStream.range(
                        verb + 1, Math.min(verb + JOINED, syntax.tokens().size()))
                .mapToObj(at -> lower(syntax.token(at)))
                .anyMatch("now"::equals);
        return clause.predicate()
                .flatMap(token -> syntax.phrase(syntax.tokens().indexOf(token)))
                .or(clause::object)
                .flatMap(phrase -> noun(phrase, becomes || now, clause.negated()));
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

    /** "The old enemies": two states told of before, by what they are to each other. */
    boolean pair(Phrase subject) {
        String head = Topics.head(subject);
        boolean named = words.is("friend", head) || words.is("foe", head) || words.is("neighbour", head);
        Token first = subject.syntax().token(subject.group().first());
        boolean plural = !lower(subject.head()).equals(head);
        return named
                && plural
                && lower(first).equals("the")
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

    /** What an adjective or participle within the phrase says: "strained ties", "the friendly relations". */
    Optional<Turn> within(Phrase phrase) {
        for (int at = opening(phrase); at < phrase.group().head(); at++) {
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

    private Optional<Direction> participle(Token token) {
        return form(token) ? verb(token.lemma()).map(Turn::direction) : Optional.empty();
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
        for (int at = opening(phrase); at < phrase.group().head(); at++) {
            Token token = phrase.syntax().token(at);
            if (form(token) && words.is("rise", token.lemma())) {
                return Optional.of(Turn.plain(Direction.COOLING));
            }
        }
        return Optional.empty();
    }

    private static boolean form(Token token) {
        return lower(token).endsWith("ing") || lower(token).endsWith("ed");
    }

    /** "Amid rising tensions", "a year of improving ties": a participle that is no doing ("by improving ties") opens the phrase. */
    private int opening(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        int first = phrase.group().first();
        if (first == 0 || syntax.token(first - 1).tag() != Tag.VERB || !form(syntax.token(first - 1))) {
            return first;
        }
        String before = first > 1 ? lower(syntax.token(first - 2)) : "";
        boolean spanned = first > 2
                && before.equals("of")
                && (words.is("span", syntax.token(first - 3).lemma())
                        || words.is("sign", syntax.token(first - 3).lemma()));
        return spanned || BESIDE.contains(before) ? first - 1 : first;
    }

    static String lower(Token token) {
        return token.lower();
    }
}
