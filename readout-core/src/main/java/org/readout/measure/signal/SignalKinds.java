package org.readout.measure.signal;

import java.util.List;
import java.util.Set;

/** The kinds of signal. */
public final class SignalKinds {
    /** All that need nothing but the register of meetings. */
    public static final List<SignalKind> ALL = List.of(
            new Rarity(), new Audience(), new Symmetry(), new Sequence(), new Company(), new Delay(), new Length());

    /** The names of all kinds, also of those that need more. */
    public static final Set<String> KINDS = Set.of(
            "rarity",
            "frequency",
            "silence",
            Timing.KIND,
            "audience",
            "rank_access",
            "no_audience",
            "symmetry",
            "sequence",
            "company",
            "delay",
            "length",
            "absence",
            "presence",
            "label",
            "atmosphere",
            "warning",
            "asymmetry");

    private SignalKinds() {}
}
