package org.readout.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Correction;
import org.readout.model.Span;

class PassageTest {
    private static final String TEXT = "They met and said so.";

    private static Coded coded(String id, String kind, int start, int end) {
        return new Coded(
                id, kind, "", List.of(new Span(start, end)), new Correction.Item(kind, new Span(start, end), ""));
    }

    @Test
    void theTextIsCutWhereverAnItemBeginsOrEnds() {
        List<Passage> passages =
                Passage.of(TEXT, List.of(coded("m0", "meeting", 0, 8), coded("w0", "wording", 5, 8)), null);

        assertThat(passages).extracting(Passage::text).containsExactly("They ", "met", " and said so.");
        assertThat(passages).extracting(Passage::classes).containsExactly("c meeting", "c meeting wording", "");
        assertThat(passages).extracting(Passage::items).containsExactly("m0", "m0 w0", "");
    }

    @Test
    void whatTheReaderCameForIsMarkedOnceAtItsBeginning() {
        List<Passage> passages = Passage.of(TEXT, List.of(coded("m0", "meeting", 0, 8)), new Span(5, 12));

        assertThat(passages).filteredOn(Passage::at).extracting(Passage::text).containsExactly("met", " and");
        assertThat(passages)
                .filteredOn(Passage::first)
                .extracting(Passage::text)
                .containsExactly("met");
    }

    @Test
    void thePassagesTogetherAreTheText() {
        List<Coded> items = List.of(
                coded("a", "event", 3, 9),
                coded("b", "event", 3, 9),
                coded("c", "claim", 8, 21),
                coded("d", "claim", 0, 21));

        assertThat(String.join(
                        "",
                        Passage.of(TEXT, items, null).stream()
                                .map(Passage::text)
                                .toList()))
                .isEqualTo(TEXT);
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(Passage.of("", List.of(), null)).isEmpty();
    }
}
