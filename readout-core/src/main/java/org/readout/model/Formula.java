package org.readout.model;

import java.util.List;
import java.util.Map;

/**
 * A set phrase (提法) with its surface forms.
 *
 * @param id identifier, lower snake case
 * @param name English name
 * @param issue the issue it belongs to
 * @param surfaces surface forms by language
 */
public record Formula(String id, String name, String issue, Map<Language, List<String>> surfaces) {
    public Formula {
        Require.that(id.matches("[a-z0-9_]+"), "'%s' is not lower snake case", id);
        surfaces = Map.copyOf(surfaces);
        Require.that(!surfaces.isEmpty(), "formula %s has no surface form", id);
    }
}
