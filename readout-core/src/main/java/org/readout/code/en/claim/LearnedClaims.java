package org.readout.code.en.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.learn.Guess;
import org.readout.learn.Net;
import org.readout.model.Direction;
import org.readout.model.Dyad;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/**
 * Claims told by words no rule knows, as a net has learned to tell them from sentences that only mention relations. Immutable and safe to
 * share.
 *
 * @param net which tells apart no claim and the directions of one
 * @param topics which phrases speak of relations
 * @param certainty what is only wished for
 * @param mentioned what is only said out of courtesy
 */
record LearnedClaims(Net net, Topics topics, Certainty certainty, Mentioned mentioned) {
    /** How likely a sentence must hold a claim; chosen on the tuning halves. */
    private static final double SURE = .95;

    /** The words and marks of the longest sentences it has learned from; of longer ones it knows nothing. */
    private static final int LONGEST = 45;

    private static final String NONE = "none";
    private static final String MIXED = "mixed";

    /** What a sentence claims by all its words, where rules found nothing in it. */
    List<Found> read(Syntax syntax, Span sentence, String words, Dyads states, Dyads people) {
        List<Phrase> about = about(syntax);
        boolean known = syntax.tokens().size() <= LONGEST;
        if (!known || about.stream().anyMatch(phrase -> certainty.wished(phrase) || mentioned.courtesy(phrase))) {
            return List.of();
        }
        return dyad(syntax, about, states, people)
                .flatMap(dyad -> {
                    Guess guess = net.guess(words);
                    return 1 - guess.share(NONE) < SURE
                            ? Optional.<Found>empty()
                            : Optional.of(
                                    new Found(dyad, direction(guess), status(syntax), sentence, Optional.empty()));
                })
                .stream()
                .toList();
    }

    /** The phrases that speak of relations. */
    private List<Phrase> about(Syntax syntax) {
        return IntStream.range(0, syntax.tokens().size())
                .boxed()
                .flatMap(head -> syntax.phrase(head).stream())
                .filter(phrase -> topics.topic(phrase).isPresent())
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

    private static Direction direction(Guess guess) {
        String best = guess.labels().stream()
                .filter(label -> !label.equals(NONE))
                .max((a, b) -> Double.compare(guess.share(a), guess.share(b)))
                .orElseThrow();
        return best.equals(MIXED) ? Direction.UNCLEAR : Direction.valueOf(best.toUpperCase(Locale.ROOT));
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
