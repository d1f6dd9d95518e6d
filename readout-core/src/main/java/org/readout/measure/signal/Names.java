package org.readout.measure.signal;

import org.readout.model.Language;
import org.readout.model.Participant;

/** People in one word. */
final class Names {
    private Names() {}

    static String of(Participant one) {
        return one.person().name(Language.ENGLISH);
    }
}
