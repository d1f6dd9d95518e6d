package org.readout.code.zh;

import java.util.List;
import org.readout.lexicon.WordClass;
import org.readout.lexicon.zh.ChineseLexicon;

/** The clauses before a speaker that tell on what occasion he speaks: 在会见某人时，甲表示. Immutable. */
final class Occasions {
    private final WordClass opens;
    private final WordClass closes;

    Occasions(ChineseLexicon lexicon) {
        this.opens = lexicon.words("occasion_opens");
        this.closes = lexicon.words("frame_end");
    }

    /** Where the first of them starts; the start of the speaker's own clause if there is none. */
    int before(Clauses clauses, int speaker) {
        List<Integer> starts = clauses.starts();
        int own = 0;
        while (own + 1 < starts.size() && starts.get(own + 1) <= speaker) {
            own++;
        }
        for (int clause = 0; clause < own; clause++) {
            if (occasion(clauses, clause)) {
                return starts.get(clause);
            }
        }
        return Math.min(starts.get(own), speaker);
    }

    private boolean occasion(Clauses clauses, int clause) {
        String words = clauses.words().get(clause);
        return opens.opens(words) || closes.closes(words);
    }
}
