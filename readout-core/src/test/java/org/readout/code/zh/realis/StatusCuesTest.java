package org.readout.code.zh.realis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Status;

class StatusCuesTest {
    private static final StatusCues CUES = new StatusCues(new ChineseLexicon(Lexicon.bundled()));

    @Test
    void theLongestCueThatEndsTheWordsDecides() {
        assertThat(CUES.closing("记者问会不会")).contains(Status.HYPOTHETICAL);
        assertThat(CUES.closing("发言人说不会")).contains(Status.NEGATED);
        assertThat(CUES.closing("今年或将")).contains(Status.HYPOTHETICAL);
        assertThat(CUES.closing("发言人说")).isEmpty();
    }
}
