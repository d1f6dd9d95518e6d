package org.readout.code.en.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.lexicon.en.RelationIdioms;
import org.readout.model.Direction;
import org.readout.model.Dyad;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Syntax;

/** What turns of phrase claim: "took a turn for the worse", "drove a wedge between them". Immutable and safe to share. */
final class IdiomClaims {
    private static final int BEFORE = 3;
    private static final int FURTHEST = 12;
    private static final Set<String> DENIALS = Set.of("not", "never", "n't", "no", "hardly", "nor");
    private static final Set<String> BACK = Set.of("between", "with");

    private final RelationIdioms idioms;
    private final Topics topics;
    private final Both both;
    private final Certainty certainty;

    IdiomClaims(RelationIdioms idioms, Topics topics, Both both, Certainty certainty) {
        this.idioms = idioms;
        this.both = both;
        this.topics = topics;
        this.certainty = certainty;
    }

    /** Of states; of people of two states where a clause names both: "Modi and Xi have fallen out". */
    List<Found> read(Syntax syntax, Dyads states, Dyads people) {
        return idioms.in(syntax).stream()
                .flatMap(hit -> found(syntax, hit, states)
                        .or(() -> clause(syntax, hit, people)
                                .filter(around -> people.of(around).isPresent())
                                .flatMap(around -> found(syntax, hit, people)))
                        .stream())
                .toList();
    }

    private Optional<Found> found(Syntax syntax, RelationIdioms.Hit hit, Dyads dyads) {
        Optional<Clause> clause = clause(syntax, hit, dyads);
        if (clause.filter(certainty::wished).isPresent()) {
            return Optional.empty();
        }
        if (clause.filter(certainty::distant).isPresent()) {
            return Optional.empty();
        }
        boolean longer = noLonger(syntax, hit.first());
        return dyad(syntax, hit, clause, dyads)
                .map(dyad -> new Found(
                        dyad,
                        longer ? reverse(hit.direction()) : hit.direction(),
                        status(syntax, hit, clause, longer),
                        syntax.token(hit.first())
                                .span()
                                .to(syntax.token(hit.last()).span()),
                        clause));
    }

    private Status status(Syntax syntax, RelationIdioms.Hit hit, Optional<Clause> clause, boolean affirmed) {
        boolean denied = !affirmed
                && words(syntax, Math.max(0, hit.first() - BEFORE), hit.first() - 1)
                        .anyMatch(DENIALS::contains);
        return denied
                ? Status.NEGATED
                : clause.map(around -> certainty.of(around, true)).orElse(Status.OCCURRED);
    }

    /** Of the clauses it stands in or hangs on the first that is about states, else the first. */
    private Optional<Clause> clause(Syntax syntax, RelationIdioms.Hit hit, Dyads dyads) {
        List<Clause> clauses = Stream.concat(
                        IntStream.rangeClosed(hit.first(), hit.last())
                                .boxed()
                                .flatMap(at -> Stream.concat(
                                        Stream.of(at), syntax.above(at).stream().map(Relation::head)))
                                .flatMap(at -> syntax.clause(at).stream()),
                        before(syntax, hit.first()).stream())
                .toList();
        return clauses.stream()
                .filter(clause -> parts(clause).anyMatch(part -> about(part, dyads)))
                .findFirst()
                .or(() -> clauses.stream().findFirst());
    }

    private static Optional<Clause> before(Syntax syntax, int first) {
        return IntStream.iterate(first - 1, at -> at >= 0 && at >= first - FURTHEST, at -> at - 1)
                .boxed()
                .flatMap(at -> syntax.clause(at).stream())
                .findFirst();
    }

    private boolean about(Phrase part, Dyads dyads) {
        return dyads.about(part) || topics.topic(part).isPresent() || both.stands(part);
    }

    /** The pair its clause is about; where it names none, the pair of the sentence or the one spoken of. */
    private Optional<Dyad> dyad(Syntax syntax, RelationIdioms.Hit hit, Optional<Clause> clause, Dyads dyads) {
        Optional<Dyad> named = Stream.concat(
                        clause.stream().flatMap(IdiomClaims::parts),
                        IntStream.rangeClosed(hit.first(), hit.last())
                                .boxed()
                                .flatMap(at -> syntax.phrase(at).stream())
                                .flatMap(phrase -> phrase.arguments().stream())
                                .map(Argument::phrase))
                .filter(part -> topics.topic(part).isPresent() || dyads.about(part) && dyads.named(part))
                .flatMap(part -> dyads.of(part, clause).stream())
                .findFirst();
        boolean about = hit.anywhere()
                || syntax.clauses().isEmpty() && dyads.two()
                || clause.stream().flatMap(IdiomClaims::parts).anyMatch(part -> about(part, dyads))
                || hit.last() + 1 < syntax.tokens().size() && BACK.contains(word(syntax, hit.last() + 1));
        Span turn = syntax.token(hit.first()).span().to(syntax.token(hit.last()).span());
        return named.or(() -> clause.flatMap(around -> dyads.turned(turn, around)))
                .or(() -> about ? dyads.at(syntax.token(hit.first()).span().start(), clause) : Optional.empty());
    }

    private static Stream<Phrase> parts(Clause clause) {
        return Stream.of(
                        clause.agent().stream(),
                        clause.patient().stream(),
                        clause.arguments().stream().map(Argument::phrase))
                .flatMap(part -> part);
    }

    static boolean noLonger(Syntax syntax, int first) {
        return IntStream.range(Math.max(1, first - BEFORE), first)
                .anyMatch(at -> word(syntax, at).equals("longer")
                        && word(syntax, at - 1).equals("no"));
    }

    static Direction reverse(Direction direction) {
        return switch (direction) {
            case WARMING, STABLE -> Direction.COOLING;
            case COOLING -> Direction.WARMING;
            case UNCLEAR -> Direction.UNCLEAR;
        };
    }

    private static Stream<String> words(Syntax syntax, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(at -> word(syntax, at));
    }

    private static String word(Syntax syntax, int at) {
        return syntax.token(at).lower();
    }
}
