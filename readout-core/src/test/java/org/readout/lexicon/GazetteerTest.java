package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class GazetteerTest {
    private final Gazetteer<String> gazetteer = Gazetteer.<String>builder()
            .add("state", "state")
            .add("state visit", "visit")
            .add("visit", "any visit")
            .add("mali", "mali")
            .build();

    @Test
    void findsEverywhere() {
        assertThat(gazetteer.all("a state visit, somalia"))
                .extracting(Gazetteer.Hit::span)
                .containsExactly(new Span(2, 13), new Span(2, 7), new Span(8, 13), new Span(17, 21));
    }

    @Test
    void findsAtWordsTheLongestFirst() {
        assertThat(gazetteer.atWords("a state visit, somalia"))
                .extracting(Gazetteer.Hit::span)
                .containsExactly(new Span(2, 13), new Span(2, 7), new Span(8, 13));
    }

    @Test
    void findsAtBothEndsOfAText() {
        assertThat(gazetteer.atWords("mali (mali) 5mali mali"))
                .extracting(hit -> hit.span().start())
                .containsExactly(0, 6, 18);
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(Gazetteer.<String>builder().build().atWords("mali")).isEqualTo(List.of());
        assertThat(gazetteer.atWords("")).isEmpty();
    }
}
