package org.readout.model;

/**
 * Source and target of an act.
 *
 * @param source the state that acts
 * @param target the state acted upon
 */
public record DirectedDyad(Country source, Country target) {
    public DirectedDyad {
        Require.that(!source.equals(target), "an act needs two states, not %s twice", source);
    }

    public Dyad undirected() {
        return new Dyad(source, target);
    }
}
