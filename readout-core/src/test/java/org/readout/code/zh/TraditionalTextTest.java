package org.readout.code.zh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.Summary;
import org.readout.code.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Coding;
import org.readout.model.Language;

/**
 * A text in traditional or full-width characters is coded as its twin in usual ones, with its own words as quotes: {@code
 * twins.tsv} beside this class. The texts were written for the project.
 */
class TraditionalTextTest {
    private static final ChineseLexicon LEXICON = new ChineseLexicon(Lexicon.bundled());

    @ParameterizedTest
    @CsvFileSource(
            resources = "twins.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            numLinesToSkip = 1,
            commentCharacter = '#')
    void isCodedAsItsTwin(String usual, String other) {
        Coding coding = code(other);
        assertThat(fold(Summary.of(coding))).isEqualTo(fold(Summary.of(code(usual))));
        assertThat(coding.meetings()).isNotEmpty();
        assertThat(coding.meetings().get(0).mentions().get(0).quote()).isSubstringOf(other);
    }

    /** The speaker is quoted as written. */
    private static String fold(String summary) {
        return LEXICON.folding().fold(summary);
    }

    private static Coding code(String text) {
        return new ChineseCoder(LEXICON)
                .code(new ChineseAnnotator(LEXICON).annotate(Texts.record(Language.CHINESE, "2016-06-02", "要聞", text)));
    }
}
