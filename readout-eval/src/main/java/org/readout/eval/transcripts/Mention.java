package org.readout.eval.transcripts;

import org.readout.model.DocId;

/**
 * An item telling of a contact, as one reader has it.
 *
 * @param contact number of the contact among those the reader tells apart
 * @param document the item
 * @param account what is told there
 */
record Mention(int contact, DocId document, Account account) {
    private static final int SHORT = 8;

    @Override
    public String toString() {
        return document.toString().substring(0, SHORT) + ": " + account;
    }
}
