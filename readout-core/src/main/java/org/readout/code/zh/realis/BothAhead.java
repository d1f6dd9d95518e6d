package org.readout.code.zh.realis;

import java.util.Optional;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Status;

/** What both are told to do, or are about to, clause after clause, by words right behind them: 双方要……，要……; 两国元首还将……. */
record BothAhead(ChineseLexicon lexicon) {
    /**
     * @param behind what stands behind the word for both
     * @param done true if 了 shows that one of the things they do took place
     */
    Optional<Status> of(String behind, boolean done) {
        if (opens(behind, "both_more", "both_ought")) {
            return Optional.of(Status.URGED);
        }
        return !done && opens(behind, "both_and", "both_ahead") ? Optional.of(Status.PLANNED) : Optional.empty();
    }

    private boolean opens(String behind, String lead, String kind) {
        int from = lexicon.words(lead).opening(behind).map(String::length).orElse(0);
        return lexicon.words(kind).opens(behind, from);
    }
}
