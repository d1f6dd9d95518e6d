package org.readout.actor.en;

import java.util.List;
import org.readout.model.Span;

/**
 * A stretch of a phrase between prepositions, commas and relative words.
 *
 * @param join how it hangs on what stands before
 * @param span its words
 * @param hits what is found in it
 */
record Segment(Join join, Span span, List<Hit> hits) {
    /** How a segment hangs on the words before it. */
    enum Join {
        HEAD,
        OF,
        PLACE,
        OTHER,
        APPOSED,
        AND,
        RELATIVE
    }

    Segment {
        hits = List.copyOf(hits);
    }

    /** True if an actor may be named here. */
    boolean acts() {
        return hits.stream()
                .anyMatch(hit -> hit.as(Naming.Body.class).isPresent()
                        || hit.as(Naming.Known.class).isPresent()
                        || hit.as(Naming.Agent.class)
                                .filter(agent -> agent.weight() != Naming.Weight.QUALIFIER)
                                .isPresent());
    }

    boolean has(String link) {
        return hits.stream().anyMatch(hit -> hit.link(link));
    }
}
