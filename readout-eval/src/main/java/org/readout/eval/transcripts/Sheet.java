package org.readout.eval.transcripts;

import java.util.List;

/**
 * What one reader, an annotator or the program, has of an item.
 *
 * @param contacts contacts between states, one of several at one table as one
 * @param speech runs of speech, in the order of the text
 * @param acts acts between states other than contacts
 */
record Sheet(List<Account> contacts, List<Run> speech, List<Act> acts) {
    Sheet {
        contacts = List.copyOf(contacts);
        speech = List.copyOf(speech);
        acts = List.copyOf(acts);
    }

    /** Contacts of each two states: one of n at one table as n(n-1)/2. */
    List<Account> pairs() {
        return OneTable.pairs(contacts);
    }

    /** True if speech is labelled in full: the annotators did so only where a contact or another state is spoken of. */
    boolean speaks() {
        return !contacts.isEmpty() || !speech.isEmpty();
    }
}
