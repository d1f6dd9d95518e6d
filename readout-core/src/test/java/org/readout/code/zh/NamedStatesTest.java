package org.readout.code.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Language;
import org.readout.model.Reference;

/** Which states a short text names, in which words; + where the state acts: {@code states.tsv} beside this class. */
class NamedStatesTest {
    private static final ChineseLexicon LEXICON = new ChineseLexicon(Lexicon.bundled());
    private static final ChineseAnnotator ANNOTATOR = new ChineseAnnotator(LEXICON);
    private static final ChineseCoder CODER = new ChineseCoder(LEXICON);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "states.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            numLinesToSkip = 1,
            commentCharacter = '#')
    void namesAreFound(String text, String expected) {
        String found = CODER
                .code(ANNOTATOR.annotate(Texts.record(Language.CHINESE, "2019-11-05", "要闻", text)))
                .references()
                .stream()
                .map(NamedStatesTest::line)
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    private static String line(Reference reference) {
        return reference.states().get(0).code() + (reference.acts() ? "+" : "") + " "
                + reference.evidence().quote();
    }
}
