package org.readout.code.zh;

import org.readout.lexicon.zh.ChineseLexicon;

/** Grades what is said: the speaker's stance, and whether the position is one held before. Immutable. */
final class Attitude {
    private final ChineseLexicon lexicon;

    Attitude(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    String stance(Turn turn) {
        return turn.opening().verb().stance();
    }

    boolean restated(Turn turn) {
        String said = turn.opening()
                .passage()
                .between(turn.extent().start(), turn.extent().end());
        return turn.opening().verb().restated()
                || lexicon.words("restated").stream().anyMatch(said::contains);
    }
}
