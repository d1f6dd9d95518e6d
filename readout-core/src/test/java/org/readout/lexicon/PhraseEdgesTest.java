package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Language;

class PhraseEdgesTest {
    private static final Source SOURCE = Lexicon.bundled().source();
    private static final PhraseEdges CHINESE = PhraseEdges.read(SOURCE, Language.CHINESE);
    private static final PhraseEdges ENGLISH = PhraseEdges.read(SOURCE, Language.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"和平稳定", "一个中国", "与邻为善", "对话协商", "共同", "祖国统一", "中国梦", "传统友谊"})
    void whatIsWholeStays(String phrase) {
        assertThat(CHINESE.whole(phrase)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"的传统友谊", "和传统友谊", "传统友谊的", "两国关系不断", "、好朋友", "希望双方", "与朝方"})
    void aPieceOfASentenceDoesNot(String phrase) {
        assertThat(CHINESE.whole(phrase)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"calm and restraint", "theory of change", "ofcom"})
    void wordsInLettersAreComparedWhole(String phrase) {
        assertThat(ENGLISH.whole(phrase)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"of calm", "restraint and", "calm ", "in the"})
    void aPieceInLettersDoesNot(String phrase) {
        assertThat(ENGLISH.whole(phrase)).isFalse();
    }
}
