package org.readout.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What happened once (or on one day, several times), with every account of it.
 *
 * @param kind class of events, as in {@link DatedEvent}
 * @param event code, actors and the date taken; its evidence is that of the first account
 * @param outcome how it ended; {@link Outcome#MIXED} if tries or accounts differ
 * @param accounts at least one, by outlet and place
 * @param conflicts dates and outcomes on which accounts cannot agree
 */
public record Occurrence(String kind, Event event, Outcome outcome, List<Account> accounts, List<Conflict> conflicts) {
    public Occurrence {
        accounts = List.copyOf(accounts);
        conflicts = List.copyOf(conflicts);
        Require.that(!accounts.isEmpty(), "an occurrence needs an account");
    }

    /**
     * What one record, or one text, says of it.
     *
     * @param outlet who keeps the record or published the text; empty if not stated
     */
    public record Account(String outlet, DatedEvent event) {}

    /** Who tells of it, sorted. */
    public Set<String> outlets() {
        Set<String> outlets = new TreeSet<>();
        accounts.forEach(account -> outlets.add(account.outlet()));
        return outlets;
    }

    public When date() {
        return event.date();
    }
}
