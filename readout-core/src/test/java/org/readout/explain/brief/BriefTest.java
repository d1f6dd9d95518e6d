package org.readout.explain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said in few words, and what is added where there is room. */
class BriefTest {
    private static final Line HEADLINE = new Sentence()
            .words("Warmer than before")
            .more(s -> s.words(", by little"))
            .words(".")
            .as(Part.HEADLINE, 0);
    private static final Line MET = new Sentence()
            .words("They met")
            .more(s -> s.words(" at noon in Hanoi"))
            .words(".")
            .as(Part.HAPPENED, 1);
    private static final Line DRIVER =
            new Sentence().words("Trade presses one of them.").as(Part.DRIVERS, 2);
    private static final List<Line> ALL = List.of(DRIVER, MET, HEADLINE);

    @Test
    void whereThereIsRoomEverythingIsSaidInFullInTheOrderOfTheParts() {
        assertThat(text(Brief.of(ALL, 50)))
                .isEqualTo("Warmer than before, by little. They met at noon in Hanoi. Trade presses one of them.");
    }

    @Test
    void whereWordsAreFewDetailsGoBeforeSentences() {
        Brief brief = Brief.of(ALL, 13);
        assertThat(text(brief)).isEqualTo("Warmer than before. They met. Trade presses one of them.");
        assertThat(brief.left()).isZero();
    }

    @Test
    void roomLeftGoesToDetailsOfWhatMattersMost() {
        assertThat(text(Brief.of(ALL, 15)))
                .isEqualTo("Warmer than before, by little. They met. Trade presses one of them.");
    }

    @Test
    void whatThereIsNoRoomForIsCounted() {
        Brief brief = Brief.of(ALL, 7);
        assertThat(text(brief)).isEqualTo("Warmer than before. They met.");
        assertThat(brief.left()).isOne();
        assertThat(brief.words()).isLessThanOrEqualTo(7);
    }

    private static String text(Brief brief) {
        return brief.lines().stream().map(Line::text).collect(Collectors.joining(" "));
    }
}
