package org.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence cannot exist with a quote that is not the slice of its text. */
class EvidenceTest {
    private static final DocId ID = new DocId("0".repeat(64));

    @Test
    void quoteIsTheSlice() {
        StoredText text = new StoredText(ID, "习近平会见崔龙海");
        assertThat(Evidence.said(text, 0, 3).quote()).isEqualTo("习近平");
    }

    @Test
    void recordedQuoteThatDiffersIsRefused() {
        StoredText text = new StoredText(ID, "习近平会见崔龙海");
        assertThatThrownBy(() -> Evidence.recorded(text, 0, 3, "崔龙海", Layer.SAID))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not the recorded quote");
    }

    @Test
    void spanCannotLeaveTheText() {
        StoredText text = new StoredText(ID, "four");
        assertThatThrownBy(() -> Evidence.said(text, 2, 5)).hasMessageContaining("leaves a text of 4 units");
    }

    @Test
    void spanCannotCutACharacterOutsideTheBasicPlane() {
        StoredText text = new StoredText(ID, "a\uD842\uDFB7b");
        assertThat(Evidence.said(text, 1, 3).quote()).isEqualTo("\uD842\uDFB7");
        assertThatThrownBy(() -> Evidence.said(text, 1, 2)).hasMessageContaining("cuts a character in two");
    }

    @Test
    void emptySpanIsNoEvidence() {
        assertThatThrownBy(() -> new Span(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everySpanOfArbitraryTextReadsBackOrIsRefused(long seed) {
        Random random = new Random(seed);
        StoredText text = new StoredText(ID, arbitrary(random, 200));
        int length = text.content().length();
        for (int i = 0; i < 500; i++) {
            int start = random.nextInt(length);
            int end = start + 1 + random.nextInt(length - start);
            boolean cuts = cuts(text.content(), start) || cuts(text.content(), end);
            if (cuts) {
                assertThatThrownBy(() -> Evidence.said(text, start, end)).hasMessageContaining("cuts");
            } else {
                String quote = text.content().substring(start, end);
                assertThat(Evidence.recorded(text, start, end, quote, Layer.SAID)
                                .quote())
                        .isEqualTo(quote);
            }
        }
    }

    private static boolean cuts(String s, int at) {
        return at > 0 && at < s.length() && Character.isSurrogatePair(s.charAt(at - 1), s.charAt(at));
    }

    /** Latin, Han, Hangul, Arabic (right to left), characters outside the basic plane, controls. */
    private static String arbitrary(Random random, int characters) {
        int[] starts = {'a', 0x4E00, 0xAC00, 0x0627, 0x1F600, 0x20000, 0x202A, '\n'};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            text.appendCodePoint(starts[random.nextInt(starts.length)] + random.nextInt(5));
        }
        return text.toString();
    }
}
