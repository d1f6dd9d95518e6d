package org.readout.code.en.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.en.sentence.SentenceText;
import org.readout.learn.Guess;
import org.readout.learn.Net;
import org.readout.model.Direction;
import org.readout.model.Dyad;
import org.readout.model.Status;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/**
 * Claims told by words no rule knows, as a net has learned to tell them from sentences that only mention relations. Immutable and safe to
 * share.
 *
 * @param net which tells apart no claim and the directions of one
 * @param both what stands for two states told of before
 * @param certainty what is only wished for
 * @param mentioned what is only said out of courtesy
 */
record LearnedClaims(Net net, Both both, Certainty certainty, Mentioned mentioned) {
    /**
     * How likely a sentence must hold a claim; chosen by nets that had not seen what they were tried on, and on stories of an agency that
     * nobody labelled.
     */
    private static final double SURE = .8;

    /** The same of few words, and of relations told to be good and bad at once, which the net is quick to see. */
    private static final double VERY_SURE = .95;

    /** Words and marks of a sentence that has few. */
    private static final int FEW = 10;

    /** Words and marks of a sentence; it has learned from few that have more, and finds claims in their many words where there are none. */
    private static final int LONGEST = 45;

    private static final String NONE = "none";
    private static final String MIXED = "mixed";

    /**
     * What a sentence claims by all its words, where rules found nothing in it.
     *
     * @param topics its phrases that speak of relations
     */
    List<Found> read(SentenceText sentence, List<Topic> topics, Dyads states, Dyads people) {
        Syntax syntax = sentence.syntax();
        List<Phrase> about = topics.stream().map(Topic::phrase).toList();
        boolean known = syntax.tokens().size() <= LONGEST;
        if (!known || about.stream().anyMatch(phrase -> certainty.wished(phrase) || mentioned.courtesy(phrase))) {
            return List.of();
        }
        return dyad(syntax, about, states, people)
                .or(() -> about.isEmpty() && both.in(syntax)
                        ? states.standing(sentence.span().end())
                        : Optional.empty())
                .flatMap(dyad -> direction(
                                net.guess(sentence.text(sentence.span())),
                                syntax.tokens().size() < FEW)
                        .map(where -> new Found(dyad, where, status(syntax), sentence.span(), Optional.empty())))
                .stream()
                .toList();
    }

    /** As real as the sentence is told; what is denied in it the net has weighed already. */
    private static Status status(Syntax syntax) {
        return syntax.clauses().stream()
                .filter(clause -> clause.verb().finite())
                .findFirst()
                .map(clause -> switch (clause.modality()) {
                    case PLANNED -> Status.PLANNED;
                    case HYPOTHETICAL -> Status.HYPOTHETICAL;
                    default -> Status.OCCURRED;
                })
                .orElse(Status.OCCURRED);
    }

    /** Where relations stand or go; absent if it is not sure that the sentence says so. */
    private static Optional<Direction> direction(Guess guess, boolean few) {
        String best = guess.labels().stream()
                .filter(label -> !label.equals(NONE))
                .max((a, b) -> Double.compare(guess.share(a), guess.share(b)))
                .orElseThrow();
        boolean mixed = best.equals(MIXED);
        return 1 - guess.share(NONE) < (mixed || few ? VERY_SURE : SURE)
                ? Optional.empty()
                : Optional.of(mixed ? Direction.UNCLEAR : Direction.valueOf(best.toUpperCase(Locale.ROOT)));
    }

    /** The states whose relations a phrase speaks of, else two states a clause speaks of, else the only two the sentence names. */
    private static Optional<Dyad> dyad(Syntax syntax, List<Phrase> about, Dyads states, Dyads people) {
        Stream<Dyad> told = about.stream().flatMap(phrase -> people.of(phrase, Optional.empty()).stream());
        Stream<Dyad> of = Stream.of(states, people)
                .flatMap(dyads -> syntax.clauses().stream().flatMap(clause -> dyads.of(clause).stream()));
        Stream<Dyad> named = Stream.of(states, people).flatMap(dyads -> dyads.named().stream());
        return Stream.of(told, of, named).flatMap(part -> part).findFirst();
    }
}
