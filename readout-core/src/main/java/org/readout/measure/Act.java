package org.readout.measure;

import java.time.LocalDate;
import java.util.Comparator;
import org.readout.model.Evidence;

/**
 * A contact or an act that counts in a model of conduct.
 *
 * @param last the last day it can have happened on: before the end of this day it cannot be known for certain
 * @param amount conduct in Goldstein points
 * @param what short description, in English
 * @param evidence the fullest passage that tells of it
 */
record Act(LocalDate last, double amount, String what, Evidence evidence) {
    /** A total order of what can be told apart, so that results do not depend on the order of a record's items. */
    static final Comparator<Act> ORDER = Comparator.comparing(Act::last)
            .thenComparing(Act::evidence)
            .thenComparing(Act::what)
            .thenComparing(Act::amount);
}
