package org.readout.annotate.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;

/** Two states by a character each, told from words that only hold such characters. */
class HitsTest {
    private static final ChineseLexicon LEXICON = new ChineseLexicon(Lexicon.bundled());

    @ParameterizedTest
    @CsvSource({
        "中德关系发展良好, CHN DEU",
        "美古两国复交, USA CUB",
        "会议同意美国的方案, -",
        "意美两国签署协议, ITA USA",
        "采取措施以保证供应, -",
        "中科院发布报告, -",
        "俄南方军区举行演习, -",
        "南美多国遭遇暴雨, -",
    })
    void pairs(String text, String expected) {
        String found = Hits.of(text, LEXICON).pairs().stream()
                .map(hit -> (Term.Pair) hit.values().get(0))
                .map(pair -> pair.first().code() + " " + pair.second().code())
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }
}
