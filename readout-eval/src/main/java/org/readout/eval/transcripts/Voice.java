package org.readout.eval.transcripts;

import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Country;

/**
 * Who speaks.
 *
 * @param name the speaker as written
 * @param person false for an office, a body or a state
 * @param states the state spoken for, of what is said together all of them; empty if not known
 * @param joint true if several sides say it together
 */
record Voice(Name name, boolean person, Set<Country> states, boolean joint) {
    Voice {
        states = Set.copyOf(states);
    }

    /** The same person, or the same state through an office; what is said together by the same states. */
    boolean same(Voice other) {
        if (joint || other.joint) {
            return joint == other.joint && states.equals(other.states);
        }
        if (person && other.person) {
            return name.same(other.name);
        }
        return holds(name.words(), other.name.words())
                || !person && !other.person && !states.isEmpty() && states.equals(other.states);
    }

    /** 外交部发言人 with the name behind it, beside the name alone. */
    private static boolean holds(String a, String b) {
        return a.endsWith(b) || b.endsWith(a);
    }

    @Override
    public String toString() {
        String sides = states.stream().map(Country::code).sorted().collect(Collectors.joining("+"));
        return (joint ? "joint" : name.words()) + (sides.isEmpty() ? "" : " (" + sides + ")");
    }
}
