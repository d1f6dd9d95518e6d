package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.lexicon.Lexicon;

/** Who is the same speaker, and the same person. */
class VoiceTest {
    private static final Names NAMES = new Names(Lexicon.bundled().people());

    @ParameterizedTest
    @CsvSource({
        "习近平, 习近平, true",
        "弗拉基米尔·普京, 普京, true",
        "普京, 弗拉基米尔·普京, true",
        "习近平, 李克强, false",
        "大普京, 普京, false",
        "某甲, 某甲, true"
    })
    void persons(String one, String other, boolean same) {
        assertThat(NAMES.written(one).same(NAMES.written(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "习近平, CHN, 习近平, CHN, true",
        "习近平, CHN, 李克强, CHN, false",
        "外交部发言人, CHN, 中国, CHN, true",
        "戴秉国, CHN, 中国, CHN, false",
        "外交部发言人, CHN, 外交部, CHN, true",
        "外交部发言人, CHN, 国防部, RUS, false",
        "外交部发言人陆慷, CHN, 陆慷, CHN, true",
        "joint, CHN+RUS, joint, RUS+CHN, true",
        "joint, CHN+RUS, joint, CHN+USA, false",
        "joint, CHN+RUS, 习近平, CHN, false"
    })
    void speakers(String who, String side, String other, String otherSide, boolean same) {
        assertThat(voice(who, side).same(voice(other, otherSide))).isEqualTo(same);
    }

    private static Voice voice(String who, String side) {
        String json = "{\"who\": \"%s\", \"side\": \"%s\", \"joint\": %s}".formatted(who, side, who.equals("joint"));
        return LabelVoice.of(new LabelFile("test", json).objects().get(0), NAMES);
    }
}
