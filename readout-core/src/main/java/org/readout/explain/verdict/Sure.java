package org.readout.explain.verdict;

import java.util.stream.Stream;
import org.readout.model.Language;

/**
 * Which meetings of the record may contradict: those told on a day, and in one place at least without words of a plan or a possibility.
 *
 * @param cues the words
 */
record Sure(Cues cues) {
    private static final int DAYS = 5;

    boolean of(Told told) {
        return told.meeting().counts()
                && told.meeting().date().width() <= DAYS
                && told.meeting().mentions().stream().anyMatch(mention -> !planned(mention.quote()));
    }

    private boolean planned(String words) {
        return Stream.of(Language.CHINESE, Language.ENGLISH).anyMatch(language -> cues.in("planned", words, language));
    }
}
