package org.readout.pipeline.dyad;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.measure.panel.Counting;
import org.readout.model.Basis;
import org.readout.model.Country;
import org.readout.model.Precision;
import org.readout.model.When;
import org.readout.store.Outline;

/**
 * Acts that occurred, a row each: days, weight, states. Some twenty bytes an act, so that a million fit where objects would take a
 * third of the memory there is. Safe to share once nothing is added any more.
 */
final class Deeds {
    private static final Precision[] PRECISIONS = Precision.values();

    private final Numbered<Country> countries;
    private final Numbered<Weight> weights = new Numbered<>();
    private final Ints earliest = new Ints();
    private final Ints latest = new Ints();
    private final Ints kinds = new Ints();
    private final Ints ends = new Ints();
    private final Ints states = new Ints();

    /** A Goldstein weight, or that there is none. */
    private record Weight(@Nullable Double goldstein) {}

    /** @param countries the numbers of states, shared with other columns */
    Deeds(Numbered<Country> countries) {
        this.countries = countries;
    }

    void add(Outline.Deed deed) {
        earliest.add(Days.of(deed.date().earliest()));
        latest.add(Days.of(deed.date().latest()));
        kinds.add(weights.add(new Weight(deed.goldstein())) * PRECISIONS.length
                + deed.date().precision().ordinal());
        deed.countries().forEach(country -> states.add(countries.add(country)));
        ends.add(states.size());
    }

    int size() {
        return ends.size();
    }

    /** Hands over the numbers of the states that share an act with one; none if it is not a party. */
    void partners(int deed, int state, Partners partners) {
        int from = deed == 0 ? 0 : ends.get(deed - 1);
        boolean party = false;
        for (int i = from; i < ends.get(deed); i++) {
            party |= states.get(i) == state;
        }
        for (int i = from; party && i < ends.get(deed); i++) {
            if (states.get(i) != state) {
                partners.met(states.get(i));
            }
        }
    }

    /** Told of each partner. */
    interface Partners {
        void met(int partner);
    }

    void count(int deed, Counting counting) {
        Precision precision = PRECISIONS[kinds.get(deed) % PRECISIONS.length];
        Basis basis = precision == Precision.VAGUE ? Basis.VAGUE : Basis.EXPLICIT;
        When date = new When(Days.day(earliest.get(deed)), Days.day(latest.get(deed)), precision, basis, List.of());
        counting.act(date, weights.get(kinds.get(deed) / PRECISIONS.length).goldstein);
    }
}
