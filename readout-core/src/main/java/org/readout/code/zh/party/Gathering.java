package org.readout.code.zh.party;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * States that a text names as one: by the name of their group, or by their characters in a row.
 *
 * @param states in the order of the group's line, or of the text
 * @param span what names them
 * @param group false of a state named by itself, which only joins a group
 * @param body true of a standing organisation, whose sessions are conferences
 */
public record Gathering(List<Country> states, Span span, boolean group, boolean body) {
    public Gathering {
        states = List.copyOf(states);
    }

    /** 东盟与中日韩: both as one. */
    Gathering with(Gathering other) {
        List<Country> all = new ArrayList<>(states);
        other.states.stream().filter(state -> !states.contains(state)).forEach(all::add);
        return new Gathering(all, span.to(other.span), group || other.group, body || other.body);
    }
}
