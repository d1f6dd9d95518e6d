package org.readout.compare;

import java.util.List;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Readout;
import org.readout.model.Wording;

/**
 * What of a document is compared: its wordings, and whether its wording is known at all.
 *
 * @param wordingKnown false if only a title was kept: then nothing in it is absent, only unknown
 * @param wordings formulas by speaker's side
 */
public record Account(boolean wordingKnown, List<Wording> wordings) {
    public Account {
        wordings = List.copyOf(wordings);
    }

    public static Account of(Readout readout) {
        return new Account(readout.wordingKnown(), readout.wordings());
    }

    public static Account of(Document document, Coding coding) {
        return new Account(document.wordingKnown(), coding.wordings());
    }
}
