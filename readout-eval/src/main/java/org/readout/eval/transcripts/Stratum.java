package org.readout.eval.transcripts;

/** From which part of the transcripts an item was drawn. */
enum Stratum {
    /** The title names a contact. */
    TITLED("title names a contact"),
    /** All others. */
    REST("the rest");

    private final String label;

    Stratum(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
