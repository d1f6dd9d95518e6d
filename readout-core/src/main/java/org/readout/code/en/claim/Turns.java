package org.readout.code.en.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Token;

/** Which way clauses have relations go that they are about. Immutable and safe to share. */
final class Turns {
    private static final Set<String> LEVELS = Set.of("at", "to", "into", "in", "on");

    private final WordKinds words;
    private final Qualities qualities;
    private final Doings doings;
    private final Endings endings;

    Turns(WordKinds words, Qualities qualities, Doings doings) {
        this.words = words;
        this.qualities = qualities;
        this.doings = doings;
        this.endings = new Endings(words);
    }

    /**
     * What a clause tells of relations that are its subject or object.
     *
     * @param does true if they are its subject; false if something is done to them
     */
    Optional<Turn> of(Topic topic, Clause clause, boolean does) {
        if (clause.modality() == Modality.OBLIGED || !does && !doings.done(clause)) {
            return Optional.empty();
        }
        return switch (topic.kind()) {
            case TIES -> ties(clause, does);
            case TENSION -> tension(clause);
            case CHANGE -> change(topic, clause, does);
        };
    }

    private Optional<Turn> ties(Clause clause, boolean does) {
        if (founded(clause)) {
            return Optional.empty();
        }
        if (does && words.is("stable", clause.verb().lemma())) {
            return Optional.of(Turn.plain(Direction.STABLE));
        }
        if (does && clause.negated() && words.is("recovering", clause.verb().lemma())) {
            return Optional.of(new Turn(Direction.COOLING, true, false));
        }
        if (!does && endings.kept(clause)) {
            return Optional.empty();
        }
        Optional<Turn> level = level(clause, does).or(() -> endings.returned(clause));
        if (level.isPresent()) {
            return level;
        }
        Optional<Turn> said =
                does ? qualities.predicate(clause) : qualities.called(clause).or(() -> qualities.unsteady(clause));
        if (said.isPresent() || clause.predicate().isPresent()) {
            return said;
        }
        boolean upon = does && clause.object().isPresent() && !clause.verb().passive();
        return upon ? Optional.empty() : qualities.turns().verb(clause.verb().lemma());
    }

    /** "It is the worst breach", "has turned into a crisis": what something is said to be. */
    Optional<Turn> called(Topic topic) {
        return topic.kind() == Topic.Kind.TIES
                ? Optional.empty()
                : Optional.of(Turn.plain(topic.change() == null ? Direction.COOLING : topic.change()));
    }

    /** "The friendship forged in the war": that there are such relations. */
    private boolean founded(Clause clause) {
        return !clause.verb().finite()
                && clause.verb().passive()
                && words.is("founding", clause.verb().lemma());
    }

    /** "This is the worst moment in ties": what the subject is said to be for them. */
    Optional<Turn> moment(Clause clause) {
        Syntax syntax = clause.syntax();
        return clause.predicate()
                .filter(noun -> words.is("moment", noun.lemma()))
                .flatMap(noun -> syntax.phrase(syntax.tokens().indexOf(noun)))
                .flatMap(noun -> height(noun, false))
                .map(Turn::plain);
    }

    /** "Hit a new low", "are at their best", "made progress". */
    private Optional<Turn> level(Clause clause, boolean does) {
        Stream<Phrase> object = does ? clause.object().stream() : Stream.empty();
        return Stream.concat(
                        object,
                        clause.arguments().stream()
                                .filter(argument -> LEVELS.contains(argument.preposition()))
                                .map(Argument::phrase))
                .flatMap(phrase -> height(phrase, does).stream())
                .findFirst()
                .map(Turn::plain);
    }

    /** By the level itself: "a new low", "to a new stage", but "to a catastrophic phase". */
    private Optional<Direction> height(Phrase phrase, boolean does) {
        for (int at = phrase.group().first(); at <= phrase.group().head(); at++) {
            String word = phrase.syntax().token(at).lower();
            if (words.is("low", word) || words.is("bad", word) || does && words.is("loss", word)) {
                return Optional.of(Direction.COOLING);
            }
            if (words.is("high", word) || does && words.is("gain", word)) {
                return Optional.of(Direction.WARMING);
            }
        }
        return Optional.empty();
    }

    private Optional<Turn> tension(Clause clause) {
        String verb = clause.syntax().token(clause.verb().head()).lower();
        if (endings.over(clause) || words.is("ending", verb)) {
            return Optional.of(Turn.plain(Direction.WARMING));
        }
        if (clause.predicate().isPresent()) {
            return Optional.of(Turn.plain(Direction.COOLING));
        }
        return Stream.concat(Stream.of(clause), clause.complements().stream())
                .map(each -> each.verb().lemma())
                .flatMap(lemma -> words.is("fall", lemma)
                        ? Stream.of(Direction.WARMING)
                        : words.is("rise", lemma) ? Stream.of(Direction.COOLING) : Stream.<Direction>of())
                .reduce((above, below) -> below)
                .map(Turn::plain);
    }

    private Optional<Turn> change(Topic topic, Clause clause, boolean does) {
        Direction change = topic.change() == null ? Direction.UNCLEAR : topic.change();
        String lemma = clause.verb().lemma();
        if (!does && words.is("ending", lemma) && change != Direction.UNCLEAR) {
            return Optional.of(Turn.plain(Doings.opposite(change)));
        }
        if (!does) {
            return words.is("showing", lemma) || words.is("denying", lemma)
                    ? Optional.of(Turn.plain(change))
                    : qualities.turns().verb(lemma).filter(turn -> turn.direction() == Direction.COOLING);
        }
        if (remote(clause)) {
            return Optional.of(Turn.unmet(change));
        }
        boolean ends = Stream.concat(Stream.of(clause), clause.complements().stream())
                        .anyMatch(each -> words.is("ending", each.verb().lemma()))
                || endings.over(clause);
        if (endings.over(clause) && change == Direction.WARMING) {
            return Optional.of(Turn.plain(Direction.COOLING));
        }
        boolean unkept = clause.negated() && words.is("lasting", lemma);
        boolean healed = ends && change == Direction.COOLING;
        return Optional.of(
                new Turn(healed ? Direction.WARMING : ends || unkept ? Direction.UNCLEAR : change, unkept, false));
    }

    /** True if a prospect comes to nothing: "have faded", "are dim". */
    boolean fades(Clause clause) {
        return words.is("ending", clause.verb().lemma())
                || words.is("fall", clause.verb().lemma())
                || remote(clause);
    }

    /** "Remains a distant prospect", "is out of reach". */
    private boolean remote(Clause clause) {
        Stream<Token> arguments =
                clause.arguments().stream().map(argument -> argument.phrase().head());
        boolean absent = clause.negated() && arguments.map(Token::lower).anyMatch(word -> words.is("remote", word));
        return absent
                || clause.predicate().stream()
                        .flatMap(token -> Stream.concat(
                                Stream.of(token),
                                clause.syntax().phrase(clause.syntax().tokens().indexOf(token)).stream()
                                        .flatMap(Turns::tokens)))
                        .map(Token::lower)
                        .anyMatch(word -> words.is("remote", word));
    }

    private static Stream<Token> tokens(Phrase phrase) {
        return Stream.iterate(phrase.group().first(), at -> at <= phrase.group().head(), at -> at + 1)
                .map(at -> phrase.syntax().token(at));
    }
}
