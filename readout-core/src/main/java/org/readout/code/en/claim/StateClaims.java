package org.readout.code.en.claim;

import java.util.Optional;
import org.readout.model.Direction;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** What is claimed of two states themselves: that they are close or rivals, or court or shun each other. Immutable and safe to share. */
final class StateClaims {
    private final Topics topics;
    private final Doings doings;
    private final Qualities qualities;
    private final Bonds bonds;
    private final Both both;
    private final Certainty certainty;

    StateClaims(Topics topics, Doings doings, Qualities qualities, Bonds bonds, Both both, Certainty certainty) {
        this.topics = topics;
        this.doings = doings;
        this.qualities = qualities;
        this.bonds = bonds;
        this.both = both;
        this.certainty = certainty;
    }

    Optional<Found> found(Clause clause, Dyads dyads) {
        if (clause.subject().flatMap(topics::topic).isPresent() || certainty.wished(clause)) {
            return Optional.empty();
        }
        Optional<Turn> said = qualities
                .predicate(clause)
                .filter(turn -> turn.reversed() || turn.direction() != Direction.STABLE)
                .filter(turn -> turn.direction() != Direction.UNCLEAR)
                .or(() -> bonds.feeling(clause))
                .or(() -> bonds.nouns(clause))
                .or(() -> bonds.viewed(clause));
        return said.or(() -> doings.towards(clause)).flatMap(turn -> dyads.of(clause)
                .or(() -> clause.subject()
                        .filter(both::sides)
                        .flatMap(pair -> dyads.spoken(pair.span().start())))
                .map(dyad -> new Found(
                        dyad,
                        turn.direction(),
                        certainty.of(clause, turn.reversed()),
                        clause.subject()
                                .map(Phrase::span)
                                .orElse(clause.verb().span())
                                .to(clause.verb().span()),
                        Optional.of(clause))));
    }
}
