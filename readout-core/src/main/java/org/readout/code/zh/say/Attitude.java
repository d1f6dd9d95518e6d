package org.readout.code.zh.say;

import java.util.Set;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.StanceWord;

/** Grades what is said: the speaker's stance, and whether the position is one held before. Immutable. */
final class Attitude {
    private static final Set<String> OPEN = Set.of("neutral", "stress");
    private static final int NEAR = 4;

    private final ChineseLexicon lexicon;

    Attitude(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The stance of the verb of speech, or where that says nothing, of what is said. */
    String stance(Turn turn) {
        String stance = turn.opening().verb().stance();
        String said = said(turn);
        return OPEN.contains(stance)
                ? lexicon.stances().stream()
                        .filter(word -> word.in(said))
                        .findFirst()
                        .map(StanceWord::stance)
                        .orElse(stance)
                : stance;
    }

    /** 中方一贯, 我们始终, 重申: the speaker's own side has held it before; relations that were always good are no position. */
    boolean restated(Turn turn) {
        String said = said(turn);
        return turn.opening().verb().restated()
                || lexicon.words("restated").all().stream().anyMatch(word -> held(said, word));
    }

    private boolean held(String said, String word) {
        for (int at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
            String before = said.substring(Math.max(0, at - NEAR), at);
            if (lexicon.words("own_side").within(before)) {
                return true;
            }
        }
        return false;
    }

    private static String said(Turn turn) {
        return turn.opening()
                .passage()
                .annotated()
                .reading()
                .substring(turn.extent().start(), turn.extent().end());
    }
}
