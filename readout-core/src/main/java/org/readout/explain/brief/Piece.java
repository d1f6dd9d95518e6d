package org.readout.explain.brief;

import java.util.List;
import org.readout.model.Evidence;

/** A piece of a sentence of a brief: either words of the template or a fact. Only a fact may hold a name, a number or a date. */
public sealed interface Piece {
    String text();

    /** The words it is in, or computed from; empty for the template's own. */
    List<Evidence> from();

    /** Words of the template: they say nothing of anybody. */
    record Words(String text) implements Piece {
        @Override
        public List<Evidence> from() {
            return List.of();
        }
    }

    /**
     * Something told or computed.
     *
     * @param text as it stands in the sentence
     * @param kind how it follows from {@code from}
     * @param from the words it is in or computed from; empty exactly if it belongs to the question or to the record as a whole
     */
    record Fact(String text, Kind kind, List<Evidence> from) implements Piece {
        public Fact {
            from = List.copyOf(from);
            boolean rootless = kind == Kind.ASKED || kind == Kind.RECORD;
            if (rootless != from.isEmpty()) {
                throw new IllegalArgumentException(
                        "a fact of kind " + kind + (rootless ? " has no words of its own" : " needs words: ") + text);
            }
        }
    }

    /** How a fact follows from the words cited. */
    enum Kind {
        /** It is part of the question: the two states, the day. */
        ASKED,
        /** It stands there. */
        QUOTED,
        /** Who or what is named there, by the name the registers give it in English. */
        NAMED,
        /** The day stated there, or told there with the day of publication or other events. */
        DATED,
        /** A count, a probability or a comparison for which the words cited were used. */
        COMPUTED,
        /** Of all documents together: what the sources cover, who published them. */
        RECORD
    }
}
