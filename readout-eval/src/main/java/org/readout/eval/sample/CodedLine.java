package org.readout.eval.sample;

import java.util.List;
import org.readout.eval.Item;
import org.readout.model.Coding;
import org.readout.model.Document;

/**
 * A readout of the sample: what was coded from it beside what the register says of it.
 *
 * @param number its line in the sample, from 1
 * @param document its text
 * @param coding what the reader made of it
 * @param entries what the register has
 */
record CodedLine(long number, Document document, Coding coding, List<Entry> entries) {
    static final String TUNING = "tuning";
    static final String TEST = "test";

    CodedLine {
        entries = List.copyOf(entries);
    }

    /** Odd lines are for tuning, even ones for testing. */
    Item item() {
        return new Item("line " + number, number % 2 == 1 ? TUNING : TEST, document.language());
    }
}
