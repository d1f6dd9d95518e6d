package org.readout.measure;

import java.time.LocalDate;
import java.util.Comparator;
import org.readout.lexicon.Weight;
import org.readout.model.Evidence;

/**
 * A contact or an act that counts in a reading.
 *
 * @param month the month it counts in
 * @param last the last day it can have happened on: before the end of this day it cannot be known for certain
 * @param kind form of contact or PLOVER type; acts of one kind, weight and month are averaged
 * @param amount conduct in Goldstein points
 * @param weight how surely it tells of the level
 * @param what short description, in English
 * @param evidence the fullest passage that tells of it
 */
record Act(int month, LocalDate last, String kind, double amount, Weight weight, String what, Evidence evidence) {
    /** A total order of what can be told apart, so that sums do not depend on the order of a record's items. */
    static final Comparator<Act> ORDER = Comparator.comparingInt(Act::month)
            .thenComparing(Act::last)
            .thenComparing(Act::kind)
            .thenComparing(act -> act.weight().level())
            .thenComparing(Act::what)
            .thenComparing(Act::amount)
            .thenComparing(Act::evidence);
}
