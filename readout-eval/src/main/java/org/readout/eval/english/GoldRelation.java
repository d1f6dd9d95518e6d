package org.readout.eval.english;

import java.util.List;
import java.util.Set;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * A claim about relations.
 *
 * @param id for a report
 * @param states the two states; fewer where the other side is none, which is then left out
 * @param direction in the annotator's words
 * @param told the words that assert it
 */
record GoldRelation(String id, Set<Country> states, String direction, List<Span> told) {
    GoldRelation {
        states = Set.copyOf(states);
        told = List.copyOf(told);
    }

    static GoldRelation of(GoldNode node) {
        return new GoldRelation(node.text("id"), node.states("dyad"), node.text("direction"), node.spans("evidence"));
    }

    @Override
    public String toString() {
        return StateList.of(states) + " " + direction;
    }
}
