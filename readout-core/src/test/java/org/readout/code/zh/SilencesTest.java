package org.readout.code.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Silence;

/** Every reason for silence, one short text a line, with the reasons expected of it: {@code silences.tsv} beside this class. */
class SilencesTest {
    private static final ChineseLexicon LEXICON = new ChineseLexicon(Lexicon.bundled());
    private static final ChineseAnnotator ANNOTATOR = new ChineseAnnotator(LEXICON);
    private static final ChineseCoder CODER = new ChineseCoder(LEXICON);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "silences.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            numLinesToSkip = 1,
            commentCharacter = '#')
    void theReasonIsTrue(String text, String expected) {
        String[] titled = text.split("\\|", 2);
        String title = titled.length == 2 ? titled[0] : "要闻";
        String found = reasons(Texts.record(Language.CHINESE, "2019-11-05", title, titled[titled.length - 1]))
                .skip(titled.length == 2 ? 0 : 1)
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    private static Stream<String> reasons(Document document) {
        return CODER.code(ANNOTATOR.annotate(document)).whyNothing().stream().map(Silence::reason);
    }
}
