package org.readout.eval.transcripts;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.readout.model.Country;
import org.readout.model.Status;

/**
 * An act between states other than a contact.
 *
 * @param types what it may be called: a label has one type, a code of the program may stand for several
 * @param states source and target, without order
 * @param status whether it was done
 */
record Act(Set<String> types, Set<Country> states, Status status) {
    Act {
        types = Set.copyOf(types);
        states = Set.copyOf(states);
    }

    boolean same(Act other) {
        return !Collections.disjoint(types, other.types) && states.equals(other.states) && status == other.status;
    }

    @Override
    public String toString() {
        return String.join("|", new TreeSet<>(types)) + " " + new TreeSet<>(states) + " " + Words.of(status);
    }
}
