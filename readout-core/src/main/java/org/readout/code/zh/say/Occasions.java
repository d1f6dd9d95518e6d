package org.readout.code.zh.say;

import java.util.Collections;
import java.util.List;
import org.readout.code.zh.party.Clauses;
import org.readout.lexicon.WordClass;
import org.readout.lexicon.zh.ChineseLexicon;

/** The clauses before a speaker that tell on what occasion he speaks: 在会见某人时，甲表示. Immutable. */
final class Occasions {
    /** Clauses before the speaker's that are looked at. */
    private static final int FARTHEST = 6;

    private final WordClass opens;
    private final WordClass closes;

    Occasions(ChineseLexicon lexicon) {
        this.opens = lexicon.words("occasion_opens");
        this.closes = lexicon.words("frame_end");
    }

    /** Where the first of them starts; the start of the speaker's own clause if there is none. */
    int before(Clauses clauses, int speaker) {
        List<Integer> starts = clauses.starts();
        int found = Collections.binarySearch(starts, speaker);
        int own = found >= 0 ? found : -found - 2;
        for (int clause = Math.max(0, own - FARTHEST); clause < own; clause++) {
            if (occasion(clauses, clause)) {
                return starts.get(clause);
            }
        }
        return own < 0 ? speaker : starts.get(own);
    }

    private boolean occasion(Clauses clauses, int clause) {
        int start = clauses.starts().get(clause);
        int end = clauses.starts().get(clause + 1) - 1;
        String words = clauses.passage().between(start, end);
        return opens.opens(words) || closes.closes(words);
    }
}
