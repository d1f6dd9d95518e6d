package org.readout.measure.panel;

import org.readout.lexicon.Reaction;
import org.readout.model.Event;
import org.readout.model.Meeting;

/**
 * Finds the words behind items in the record they were picked from.
 *
 * @param record the record
 * @param places of each item its place in the record: meetings, acts, words; the array belongs to the record
 */
record Recorded(DyadRecord record, int[] places) implements Items.Words {
    @Override
    public Item item(int index, int month, Reaction reaction) {
        int place = places[index];
        int acts = place - record.meetings().size();
        int words = acts - record.events().size();
        if (acts < 0) {
            Meeting meeting = record.meetings().get(place);
            return new Item(month, reaction, meeting.mentions().get(0), () -> Caption.of(meeting));
        }
        if (words < 0) {
            Event event = record.events().get(acts);
            return new Item(month, reaction, event.evidence(), () -> Caption.of(event));
        }
        Said said = record.statements().get(words);
        return new Item(month, reaction, said.statement().evidence(), () -> Caption.of(said));
    }
}
