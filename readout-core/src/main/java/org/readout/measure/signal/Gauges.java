package org.readout.measure.signal;

import java.util.List;
import java.util.Set;

/** The kinds of signal. */
public final class Gauges {
    /** All that look at one encounter. */
    public static final List<Gauge> ALL = List.of(new Rarity());

    /** The names of all kinds, also of those that need more than the register of meetings. */
    public static final Set<String> KINDS = Set.of("rarity", "frequency", "silence");

    private Gauges() {}
}
