package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that a record of dated events lists: known from elsewhere, whatever the texts say. It is kept apart from the
 * events told in texts, so that neither counts as the other.
 *
 * @param kind class of events it is one of ({@code missile-test}), an id of {@code event-classes.tsv}; else the PLOVER type
 *     in lower case
 * @param event code, actors and date; the layer of its evidence is {@link Layer#OUTSIDE}
 * @param outcome how it ended
 * @param outcomeSaid where the record says so; absent if it does not
 * @param side the state whose side keeps the record; absent if not stated
 * @param facts what else the record says of it
 */
public record DatedEvent(
        String kind,
        Event event,
        Outcome outcome,
        @Nullable Evidence outcomeSaid,
        @Nullable Country side,
        List<Fact> facts) {
    public DatedEvent {
        facts = List.copyOf(facts);
        Require.text(kind, "kind");
        Require.that(outcome == Outcome.UNKNOWN || outcomeSaid != null, "an outcome needs evidence");
    }
}
