package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class SentencesTest {
    private static final String TEXT = "标题\n\u00a0\u3000甲会见乙。甲说：“好。”乙说好；甲同意！\n\n完";
    private static final Sentences SENTENCES = Sentences.of(TEXT);

    @Test
    void theyEndBehindMarksWithWhatClosesThereAndAtLineEnds() {
        assertThat(SENTENCES.spans().stream().map(span -> TEXT.substring(span.start(), span.end())))
                .containsExactly("标题", "甲会见乙。", "甲说：“好。”", "乙说好；", "甲同意！", "完");
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(Sentences.of("\n \n").spans()).isEmpty();
    }

    @Test
    void aPassageHasTheSentencesItHoldsHalfOf() {
        List<Span> spans = SENTENCES.spans();
        assertThat(SENTENCES.in(new Span(spans.get(1).start(), spans.get(3).end())))
                .containsExactly(1, 2, 3);
        assertThat(SENTENCES.in(new Span(spans.get(1).start() + 3, spans.get(2).end())))
                .as("two of five characters are less than half")
                .containsExactly(2);
    }

    @Test
    void aPassageShorterThanHalfASentenceHasTheOneItStandsIn() {
        int start = SENTENCES.spans().get(2).start();
        assertThat(SENTENCES.in(new Span(start, start + 1))).containsExactly(2);
    }
}
