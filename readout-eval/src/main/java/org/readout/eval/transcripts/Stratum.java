package org.readout.eval.transcripts;

/** From which part of the transcripts an item was drawn. */
enum Stratum {
    /** The title names a contact. */
    TITLED("title names a contact"),
    /** Another whose text has a word of contact: see {@link ContactWords}. */
    WORDED("of the rest, with a word of contact"),
    /** All others. */
    REST("the rest, without one");

    private final String label;

    Stratum(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /**
     * Halves are taken in turn among titled items and among all others: when the others were first drawn they were one
     * stratum.
     */
    boolean halvedWith(Stratum other) {
        return (this == TITLED) == (other == TITLED);
    }
}
