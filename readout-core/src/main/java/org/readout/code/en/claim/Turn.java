package org.readout.code.en.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Direction;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Token;
import org.readout.model.syntax.VerbGroup;

/**
 * Which way a clause has relations go.
 *
 * @param direction the way
 * @param reversed true if a negation belongs to a comparison: "have never been better"
 */
record Turn(Direction direction, boolean reversed) {
    private static final Set<String> LEVELS = Set.of("at", "to", "into", "in", "on");
    private static final Set<String> DEGREE = Set.of("so", "this", "that", "as", "such");

    /**
     * What a clause tells of relations that are its subject or object.
     *
     * @param does true if they are its subject; false if something is done to them
     */
    static Optional<Turn> of(WordKinds words, Topic topic, Clause clause, boolean does) {
        if (clause.modality() == Modality.OBLIGED || !does && !done(words, clause)) {
            return Optional.empty();
        }
        return switch (topic.kind()) {
            case TIES -> ties(words, clause, does);
            case TENSION -> tension(words, clause);
            case CHANGE -> change(words, topic, clause, does);
        };
    }

    /** True if it is told as done to relations, or as tried, not as promised or wished for. */
    private static boolean done(WordKinds words, Clause clause) {
        boolean asserted = clause.verb().finite()
                ? clause.modality() == Modality.ASSERTED || clause.modality() == Modality.POSSIBLE
                : clause.verb().passive() && clause.verb().form() != VerbGroup.Form.INFINITIVE;
        return asserted || tried(words, clause);
    }

    private static boolean tried(WordKinds words, Clause clause) {
        return clause.syntax().above(clause.verb().head()).stream()
                .filter(relation -> relation.role() == Role.COMPLEMENT)
                .map(relation -> clause.syntax().token(relation.head()).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(above -> words.is("effort", above));
    }

    /** "Dealt a blow to ties": what the verb's object does to relations. */
    static Optional<Turn> upon(WordKinds words, Clause clause) {
        return done(words, clause) && !words.is("cooling", clause.verb().lemma())
                ? clause.object()
                        .flatMap(object -> words.is("loss", Topics.head(object))
                                ? Optional.of(plain(Direction.COOLING))
                                : words.is("gain", Topics.head(object))
                                        ? Optional.of(plain(Direction.WARMING))
                                        : Optional.<Turn>empty())
                : Optional.empty();
    }

    /** What one state does to another: "courts", "snubbed". */
    static Optional<Turn> towards(WordKinds words, Clause clause) {
        String lemma = clause.verb().lemma();
        boolean asserted = clause.verb().finite() && clause.modality() == Modality.ASSERTED;
        return !asserted
                ? Optional.empty()
                : words.is("approach", lemma)
                        ? Optional.of(plain(Direction.WARMING))
                        : words.is("estrange", lemma) ? Optional.of(plain(Direction.COOLING)) : Optional.empty();
    }

    private static Optional<Turn> ties(WordKinds words, Clause clause, boolean does) {
        Optional<Turn> level = level(words, clause, does);
        if (level.isPresent()) {
            return level;
        }
        Optional<Turn> said = does ? adjective(words, clause) : Optional.empty();
        if (said.isPresent() || clause.predicate().isPresent()) {
            return said;
        }
        boolean upon = does && clause.object().isPresent() && !clause.verb().passive();
        return upon ? Optional.empty() : verb(words, clause.verb().lemma());
    }

    private static Optional<Turn> verb(WordKinds words, String lemma) {
        return Stream.of(Direction.WARMING, Direction.COOLING, Direction.STABLE)
                .filter(direction -> words.is(direction.name().toLowerCase(Locale.ROOT), lemma))
                .findFirst()
                .or(() -> words.is("mixed", lemma) ? Optional.of(Direction.UNCLEAR) : Optional.empty())
                .map(Turn::plain);
    }

    /** "Hit a new low", "are at their best", "made progress". */
    private static Optional<Turn> level(WordKinds words, Clause clause, boolean does) {
        Stream<Phrase> object = does ? clause.object().stream() : Stream.empty();
        return Stream.concat(
                        object,
                        clause.arguments().stream()
                                .filter(argument -> LEVELS.contains(argument.preposition()))
                                .map(Argument::phrase))
                .flatMap(phrase -> height(words, phrase, does).stream())
                .findFirst()
                .map(Turn::plain);
    }

    private static Optional<Direction> height(WordKinds words, Phrase phrase, boolean does) {
        for (int at = phrase.group().first(); at <= phrase.group().head(); at++) {
            String word = phrase.syntax().token(at).text().toLowerCase(Locale.ROOT);
            if (words.is("low", word) || does && words.is("loss", word)) {
                return Optional.of(Direction.COOLING);
            }
            if (words.is("high", word) || does && words.is("gain", word)) {
                return Optional.of(Direction.WARMING);
            }
        }
        return Optional.empty();
    }

    /** How relations are said to be; "not so close since" tells that they are now. */
    static Optional<Turn> adjective(WordKinds words, Clause clause) {
        Optional<Token> predicate = clause.predicate();
        if (predicate.isEmpty()) {
            return Optional.empty();
        }
        String adjective = predicate.get().text().toLowerCase(Locale.ROOT);
        if (!words.is("being", clause.verb().lemma())
                && !words.is("becoming", clause.verb().lemma())) {
            return Optional.empty();
        }
        boolean becomes = words.is("becoming", clause.verb().lemma());
        boolean compared = clause.negated() && compared(words, clause.syntax(), predicate.get(), adjective);
        return state(words, adjective, becomes || compared).map(direction -> new Turn(direction, compared));
    }

    private static boolean compared(WordKinds words, Syntax syntax, Token predicate, String adjective) {
        int at = syntax.tokens().indexOf(predicate);
        String before = at > 0 ? syntax.token(at - 1).text().toLowerCase(Locale.ROOT) : "";
        return DEGREE.contains(before) || words.is("better", adjective) || words.is("worse", adjective);
    }

    private static Optional<Direction> state(WordKinds words, String adjective, boolean changed) {
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

    private static Optional<Turn> tension(WordKinds words, Clause clause) {
        if (clause.predicate().isPresent()) {
            return Optional.of(plain(Direction.COOLING));
        }
        return Stream.concat(Stream.of(clause), clause.complements().stream())
                .map(each -> each.verb().lemma())
                .flatMap(lemma -> words.is("fall", lemma)
                        ? Stream.of(Direction.WARMING)
                        : words.is("rise", lemma) ? Stream.of(Direction.COOLING) : Stream.<Direction>of())
                .reduce((above, below) -> below)
                .map(Turn::plain);
    }

    private static Optional<Turn> change(WordKinds words, Topic topic, Clause clause, boolean does) {
        Direction change = topic.change() == null ? Direction.UNCLEAR : topic.change();
        String lemma = clause.verb().lemma();
        if (does) {
            boolean ends = Stream.concat(Stream.of(clause), clause.complements().stream())
                    .anyMatch(each -> words.is("ending", each.verb().lemma()));
            return Optional.of(plain(ends ? Direction.UNCLEAR : change));
        }
        return words.is("showing", lemma) || words.is("denying", lemma)
                ? Optional.of(plain(change))
                : verb(words, lemma).filter(turn -> turn.direction() == Direction.COOLING);
    }

    /** What an adjective or participle within the phrase says: "strained ties", "the friendly relations". */
    static Optional<Turn> within(WordKinds words, Phrase phrase) {
        for (int at = phrase.group().first(); at < phrase.group().head(); at++) {
            Token token = phrase.syntax().token(at);
            Optional<Direction> direction =
                    state(words, token.text().toLowerCase(Locale.ROOT), false).or(() -> participle(words, token));
            if (direction.isPresent()) {
                return direction.map(Turn::plain);
            }
        }
        return Optional.empty();
    }

    /** "Rising tension". */
    static Optional<Turn> tension(WordKinds words, Phrase phrase) {
        for (int at = phrase.group().first(); at < phrase.group().head(); at++) {
            Token token = phrase.syntax().token(at);
            String text = token.text().toLowerCase(Locale.ROOT);
            if ((text.endsWith("ing") || text.endsWith("ed")) && words.is("rise", token.lemma())) {
                return Optional.of(plain(Direction.COOLING));
            }
        }
        return Optional.empty();
    }

    private static Optional<Direction> participle(WordKinds words, Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        boolean form = text.endsWith("ing") || text.endsWith("ed");
        return form ? verb(words, token.lemma()).map(Turn::direction) : Optional.empty();
    }

    private static Turn plain(Direction direction) {
        return new Turn(direction, false);
    }
}
