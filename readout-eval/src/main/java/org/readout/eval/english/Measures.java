package org.readout.eval.english;

import java.util.List;
import org.readout.eval.Measure;

/** What is counted. Without false alarms are counted: facts of what was found, and what must not be. */
final class Measures {
    static final Measure HELD = new Measure("meetings_held", "meetings held", true);
    static final Measure NOT_COUNTED = new Measure("never_counted", "others never counted as held", false);
    static final Measure FLAGGED = new Measure("flagged", "others found and flagged", false);
    static final Measure ATTENDANCE = new Measure("attendance", "attendance found as such", false);
    static final Measure SIDES = new Measure("sides", "sides", false);
    static final Measure PRINCIPALS = new Measure("principals", "who met", false);
    static final Measure DATE = new Measure("date", "date, as finely as told", false);
    static final Measure BASIS = new Measure("basis", "basis of the date", false);
    static final Measure CONFLICTS = new Measure("conflicts", "conflict shown, or none", false);
    static final Measure PEOPLE = new Measure("people", "people", true);
    static final Measure OFFICES = new Measure("offices", "their offices", true);
    static final Measure COUNTRIES = new Measure("countries", "mentions of states as actors", true);
    static final Measure EVENTS = new Measure("events", "events: type, source, target, status", true);
    static final Measure EVENT_TYPE = new Measure("event_type", "events by type alone", true);
    static final Measure EVENT_SOURCE = new Measure("event_source", "source, where the type is right", false);
    static final Measure EVENT_TARGET = new Measure("event_target", "target, where the type is right", false);
    static final Measure EVENT_STATUS = new Measure("event_status", "status, where the type is right", false);
    static final Measure STATEMENTS = new Measure("statements", "statements: speaker, issue, stance", true);
    static final Measure SPEAKER = new Measure("speaker", "statements by speaker alone", true);
    static final Measure STANCE = new Measure("stance", "stance, where the speaker is right", false);
    static final Measure SAID = new Measure("said", "what is said, found", false);
    static final Measure SAID_STANCE = new Measure("said_stance", "stance, where it is found", false);
    static final Measure ISSUE = new Measure("issue", "issue within what was quoted", false);
    static final Measure ISSUE_NAMED = new Measure("issue_named", "issue named", false);
    static final Measure RESTATED = new Measure("restated", "said before, or not", false);
    static final Measure HEDGES = new Measure("hedges", "hedges", true);
    static final Measure RELATIONS = new Measure("relations", "relations: pair, direction", true);
    static final Measure RELATION_PAIR = new Measure("relation_pair", "relations by pair alone", true);

    /** Everything of a document, each fact once. */
    static final List<Measure> FACTS = List.of(HELD, PEOPLE, OFFICES, COUNTRIES, EVENTS, STATEMENTS, HEDGES, RELATIONS);

    private Measures() {}
}
