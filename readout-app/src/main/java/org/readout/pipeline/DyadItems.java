package org.readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.readout.code.Account;
import org.readout.code.Merger;
import org.readout.measure.DyadRecord;
import org.readout.model.Coverage;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.Statement;

/** Collects what documents tell of a dyad. Confined to one thread. */
final class DyadItems {
    private final Dyad dyad;
    private final List<Account> meetings = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    DyadItems(Dyad dyad) {
        this.dyad = dyad;
    }

    void add(Account account) {
        meetings.add(account);
    }

    void add(Event event) {
        events.add(event);
    }

    void add(Statement statement) {
        statements.add(statement);
    }

    /** The record, accounts of one meeting merged. */
    DyadRecord record(Merger merger, List<Coverage> coverage) {
        return new DyadRecord(dyad, merger.ofAccounts(meetings), events, statements, coverage);
    }

    /** Accounts of meetings that count, not merged: enough to tell much from little. */
    long contacts() {
        return meetings.stream().map(Account::meeting).filter(Meeting::counts).count();
    }
}
