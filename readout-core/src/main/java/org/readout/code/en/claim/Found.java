package org.readout.code.en.claim;

import java.util.Optional;
import org.readout.model.Direction;
import org.readout.model.Dyad;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;

/** A claim before its words are gathered. */
record Found(Dyad dyad, Direction direction, Status status, Span span, Optional<Clause> clause) {
    boolean same(Found other) {
        return dyad.equals(other.dyad)
                && direction == other.direction
                && (status == Status.NEGATED) == (other.status == Status.NEGATED);
    }
}
