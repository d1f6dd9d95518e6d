package org.readout.code.zh.say;

import java.util.List;
import org.readout.model.Actor;
import org.readout.model.Span;

/**
 * Who a clause names as the one that may speak in it.
 *
 * @param span the words that name the subject
 * @param speakers one, or several who speak together; never empty
 * @param kind how the subject is named
 */
public record Subject(Span span, List<Actor> speakers, Kind kind) {
    public Subject {
        speakers = List.copyOf(speakers);
    }

    /** How a subject is named; it decides what may follow it and what it may interrupt. */
    enum Kind {
        PERSON,
        /** A state or one of its bodies. */
        STATE,
        /** Both sides of a contact. */
        JOINT,
        PRONOUN,
        /** A text that speaks for its author. */
        TEXT,
        /** A name or group the lexicon does not know. */
        UNKNOWN
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
