package org.readout.code.zh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Coding;
import org.readout.model.Language;

/** Who is credited with an account: {@code reporters.tsv} beside this class. The texts were written for the project. */
class ReportersTest {
    private static final ChineseLexicon LEXICON = new ChineseLexicon(Lexicon.bundled());
    private static final ChineseAnnotator ANNOTATOR = new ChineseAnnotator(LEXICON);
    private static final ChineseCoder CODER = new ChineseCoder(LEXICON);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "reporters.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            numLinesToSkip = 1,
            commentCharacter = '#')
    void reportersAreNamedAsWritten(String text, String expected) {
        Coding coding = CODER.code(ANNOTATOR.annotate(Texts.record(Language.CHINESE, "2018-05-24", "要闻", text)));
        String reporter = coding.meetings().stream()
                .findFirst()
                .map(meeting -> meeting.reportedBy())
                .orElse(null);
        assertThat(reporter == null ? "-" : reporter).isEqualTo(expected);
    }
}
