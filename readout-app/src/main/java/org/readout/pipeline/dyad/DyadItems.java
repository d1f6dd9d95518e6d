package org.readout.pipeline.dyad;

import java.util.ArrayList;
import java.util.List;
import org.readout.code.Account;
import org.readout.code.Merger;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Said;
import org.readout.model.Coverage;
import org.readout.model.Dyad;
import org.readout.model.Event;

/** Collects what documents tell of a dyad. Confined to one thread. */
final class DyadItems {
    private final Dyad dyad;
    private final List<Account> meetings = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Said> statements = new ArrayList<>();

    DyadItems(Dyad dyad) {
        this.dyad = dyad;
    }

    void add(Account account) {
        meetings.add(account);
    }

    void add(Event event) {
        events.add(event);
    }

    void add(Said statement) {
        statements.add(statement);
    }

    /** The record, accounts of one meeting merged. */
    DyadRecord record(Merger merger, List<Coverage> coverage) {
        return new DyadRecord(dyad, merger.ofAccounts(meetings), events, statements, coverage);
    }
}
