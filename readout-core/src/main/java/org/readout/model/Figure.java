package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person a document names, whatever part is taken in what it tells.
 *
 * @param person who
 * @param country the state acted for; absent if the document does not tell
 * @param offices as stated, in text order, each statement once; errands and occupations too ("special envoy", "lawyer")
 * @param mentions every place where the name stands, in full or in part, in text order; not empty
 */
public record Figure(Person person, @Nullable Country country, List<Office> offices, List<Evidence> mentions) {
    public Figure {
        offices = List.copyOf(offices);
        mentions = List.copyOf(mentions);
        Require.that(!mentions.isEmpty(), "%s is named nowhere", person.id());
    }
}
