package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridTest {
    @Test
    void aChineseCharacterTakesTwoPlaces() {
        assertThat(new Grid("lr").row("习近平", "1").row("Xi", "20").lines()).containsExactly("习近平   1", "Xi      20");
    }

    @Test
    void cutsByWidthAndNeverThroughACharacter() {
        assertThat(Grid.cut("朝鲜半岛", 8)).isEqualTo("朝鲜半岛");
        assertThat(Grid.cut("朝鲜半岛", 6)).isEqualTo("朝鲜…");
        assertThat(Grid.cut("a\uD83D\uDE00b c", 3)).doesNotContain("\uD83D…");
    }
}
