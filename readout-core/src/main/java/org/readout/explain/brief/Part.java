package org.readout.explain.brief;

/** The parts of a brief, in the order they are read. */
public enum Part {
    HEADLINE(""),
    AUTHORS("What authors conclude"),
    HAPPENED("What happened"),
    MESSAGES("Messages"),
    WARMING("Signals of warming"),
    COOLING("Signals of cooling"),
    UNCLEAR("Unusual, direction unclear"),
    AGAINST("Against making much of it"),
    DRIVERS("Drivers"),
    THIRD("Third parties and controls"),
    CONFIDENCE("Confidence"),
    CONFLICTS("Conflicts"),
    OUTLETS("Rests on one outlet"),
    COVERAGE("Coverage");

    private final String heading;

    Part(String heading) {
        this.heading = heading;
    }

    /** Its heading; empty for the headline. */
    public String heading() {
        return heading;
    }
}
