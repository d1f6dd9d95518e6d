package org.readout.eval.english;

import java.util.List;
import org.readout.model.Span;

/**
 * A cue that weakens, strengthens or attributes.
 *
 * @param id for a report
 * @param type {@code hedge}, {@code booster}, {@code downtoner}, {@code limiter} or {@code attribution}
 * @param cue the words
 * @param told where
 */
record GoldHedge(String id, String type, String cue, List<Span> told) {
    GoldHedge {
        told = List.copyOf(told);
    }

    static GoldHedge of(GoldNode node) {
        return new GoldHedge(
                node.text("id"), node.text("type"), node.child("cue").text("text"), node.spans("cue"));
    }
}
