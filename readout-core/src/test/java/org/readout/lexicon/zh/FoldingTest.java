package org.readout.lexicon.zh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.LexiconException;
import org.readout.lexicon.Source;

/** Every unit of a text keeps its place, and only what is no usual character changes. */
class FoldingTest {
    private static final Lexicon SHARED = Lexicon.bundled();
    private static final Folding FOLDING = Folding.read(SHARED.source());

    @ParameterizedTest
    @CsvSource({
        "習近平會見李克強, 习近平会见李克强",
        "國務院總理於２４日, 国务院总理于24日",
        "Ｇ２０, G20",
        "貝拉克‧歐巴馬, 贝拉克·欧巴马",
        "「無核化」, “无核化”",
        "二○一六, 二〇一六",
        "\uF90A正恩, 金正恩",
    })
    void becomesWhatTheTablesAreWrittenIn(String text, String folded) {
        assertThat(FOLDING.fold(text)).isEqualTo(folded);
    }

    @Test
    void aMarkBesideAnIdeographIsAChineseOne() {
        assertThat(FOLDING.fold("会见金正恩,双方说:a")).isEqualTo("会见金正恩，双方说：a");
        assertThat(FOLDING.fold("10,000 at 8:30, a")).isEqualTo("10,000 at 8:30, a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "国家主席习近平24日会见金正恩，著名学者乾隆。", "\uD842\uDFB7", "\uD842", "\uDFB7a", "\u0000\u202E"})
    void aTextOfUsualCharactersIsTheSameString(String text) {
        assertThat(FOLDING.fold(text)).isSameAs(text);
    }

    @Test
    void everyUnitKeepsItsPlaceAndFoldingAgainChangesNothing() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String folded = FOLDING.fold(String.valueOf((char) c));
            assertThat(folded).hasSize(1);
            assertThat(FOLDING.fold(folded)).isEqualTo(folded);
        }
    }

    @Test
    void theTablesAreWrittenInFoldedCharacters() {
        SHARED.source().files().forEach((file, content) -> {
            boolean folds = file.equals("zh/traditional.tsv") || file.equals("zh/variants.tsv");
            if (!folds && file.startsWith("zh/") || file.equals("people.tsv")) {
                String rows = content.replaceAll("(?m)^#.*$", "").replaceAll("[,:;]", "");
                assertThat(FOLDING.fold(rows)).as(file).isEqualTo(rows);
            }
        });
    }

    @Test
    void aCellOfTwoCharactersIsNamedByFileAndLine() {
        Map<String, String> files = new HashMap<>(SHARED.source().files());
        files.put("zh/variants.tsv", "from\tto\n○○\t〇\n");
        assertThatThrownBy(() -> Folding.read(new Source(files)))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("zh/variants.tsv")
                .hasMessageContaining("2");
    }
}
