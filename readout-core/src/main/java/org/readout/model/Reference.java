package org.readout.model;

import java.util.List;

/**
 * A state referred to in a text, or several in one word.
 *
 * @param states which, by code, at least one; two or more of "both sides"
 * @param form what it is called by
 * @param acts false if it is only a place, a language or where goods come from
 * @param evidence the words, without what makes them a possessive
 */
public record Reference(List<Country> states, Form form, boolean acts, Evidence evidence) {
    public Reference {
        states = states.stream().distinct().sorted().toList();
        Require.that(!states.isEmpty(), "a reference to no state at %s", evidence);
    }

    /** What a state is called by. */
    public enum Form {
        /** "Vietnam", "the DPRK", "the North". */
        NAME,
        /** "Vietnamese", "Sino-". */
        ADJECTIVE,
        /** Its capital, for its government: "Hanoi said". */
        CAPITAL,
        /** A house or quarter, for its government: "the Kremlin". */
        SEAT,
        /** What was named before: "the country", "both sides". */
        ANAPHOR
    }
}
