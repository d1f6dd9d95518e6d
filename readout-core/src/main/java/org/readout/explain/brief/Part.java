package org.readout.explain.brief;

/** The parts of a brief, in the order they are read. */
public enum Part {
    HEADLINE(""),
    AUTHORS("Authors"),
    HAPPENED("What happened"),
    MESSAGES("Messages"),
    WARMING("Signals of warming"),
    COOLING("Signals of cooling"),
    UNCLEAR("Other signals"),
    ARGUED("Argued"),
    AGAINST("Against"),
    DRIVERS("Drivers"),
    THIRD("Third parties"),
    CONFIDENCE("Confidence"),
    CONFLICTS("Conflicts"),
    OUTLETS("One outlet"),
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
