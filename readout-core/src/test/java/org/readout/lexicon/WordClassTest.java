package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordClassTest {
    private static final WordClass MODIFIERS = new WordClass(List.of("副", "第一副", "前", "代理"));

    @Test
    void theLongestWordThatOpensOrClosesIsFound() {
        assertThat(MODIFIERS.opening("第一副总理")).contains("第一副");
        assertThat(MODIFIERS.closing("人民军第一副")).contains("第一副");
        assertThat(MODIFIERS.opening("总理")).isEmpty();
        assertThat(MODIFIERS.closing("副总理")).isEmpty();
    }

    @Test
    void aWordIsFoundAtAnOffset() {
        String text = "任命前副总理";
        assertThat(MODIFIERS.opens(text, 2)).isTrue();
        assertThat(MODIFIERS.closes(text, 4)).isTrue();
        assertThat(MODIFIERS.opens(text, 0)).isFalse();
        assertThat(MODIFIERS.within(text)).isTrue();
        assertThat(MODIFIERS.within("任命总理")).isFalse();
    }

    @Test
    void offsetsOutsideTheTextFindNothing() {
        assertThat(MODIFIERS.opens("副", 1)).isFalse();
        assertThat(MODIFIERS.closes("副", 0)).isFalse();
        assertThat(MODIFIERS.closes("一副", 1)).isFalse();
        assertThat(WordClass.NONE.within("副总理")).isFalse();
    }

    @Test
    void allWordsComeLongestFirst() {
        assertThat(MODIFIERS.all()).containsExactly("第一副", "代理", "前", "副");
        assertThat(MODIFIERS.has("代理")).isTrue();
        assertThat(MODIFIERS.has("代")).isFalse();
    }

    @Test
    void wordsAreTakenFromATextLongestFirst() {
        assertThat(MODIFIERS.removedFrom("前第一副总理")).isEqualTo("总理");
        assertThat(MODIFIERS.removedFrom("总理")).isEqualTo("总理");
    }

    @Test
    void wordsAreAlternativesOfAPatternAsTheyAreWritten() {
        assertThat("第一副总理".replaceFirst(MODIFIERS.alternatives(), "")).isEqualTo("总理");
        assertThat("ab".matches(new WordClass(List.of(".")).alternatives() + "b"))
                .isFalse();
    }
}
