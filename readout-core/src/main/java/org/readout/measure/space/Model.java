package org.readout.measure.space;

import java.util.List;
import org.readout.lexicon.Drifts;
import org.readout.measure.panel.Items;
import org.readout.measure.panel.Panel;
import org.readout.measure.panel.Tally;

/** The state space fitted to a panel. Immutable and safe to share. */
public final class Model {
    private final Panel panel;
    private final Usual usual;
    private final Parameters parameters;

    private Model(Panel panel, Usual usual, Parameters parameters) {
        this.panel = panel;
        this.usual = usual;
        this.parameters = parameters;
    }

    /** Fits the parameters to all dyads of the panel; an empty one leaves the prior. */
    public static Model of(Panel panel, Drifts drifts) {
        Usual usual = new Usual(panel);
        Parameters prior = Parameters.prior(panel.channels(), drifts);
        List<Departures> dyads = panel.tallies().stream()
                .map(tally -> Departures.of(tally, panel, usual))
                .toList();
        return new Model(panel, usual, Fit.of(prior, panel.channels().all(), dyads));
    }

    /**
     * The level of a dyad.
     *
     * @param items what counts between the two
     * @param first the first month asked for
     * @param last the last
     */
    public Level level(Items items, int first, int last) {
        Tally tally = panel.tally(items);
        return new Level(parameters, Departures.of(tally, panel, usual), items, tally, panel, first, last);
    }

    Parameters parameters() {
        return parameters;
    }

    public Panel panel() {
        return panel;
    }
}
