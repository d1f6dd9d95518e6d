package org.readout.explain.verdict;

import java.util.stream.Stream;
import org.readout.model.Basis;
import org.readout.model.Language;
import org.readout.model.When;

/**
 * Which meetings of the record may contradict: those told on a day, and in one place at least without words of a plan or a possibility.
 *
 * @param cues the words
 */
record Sure(Cues cues) {
    boolean of(Told told) {
        return told.meeting().counts()
                && stated(told.meeting().date())
                && told.meeting().mentions().stream().anyMatch(mention -> !planned(mention.quote()));
    }

    /** A day, or several the text names; not the days about the report alone. */
    private static boolean stated(When date) {
        return date.width() == 0 || date.known() && date.basis() != Basis.INFERRED;
    }

    private boolean planned(String words) {
        return Stream.of(Language.CHINESE, Language.ENGLISH).anyMatch(language -> cues.in("planned", words, language));
    }
}
