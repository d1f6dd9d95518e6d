package org.readout.annotate.en.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.Grammar;
import org.readout.lexicon.en.Spelling;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Span;

class WordReaderTest {
    private static final WordKinds ABBREVIATIONS =
            Grammar.read(Lexicon.bundled().source()).abbreviations();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    China's envoy didn't go.        | China 's envoy did n't go .
                    the workers' party              | the workers ' party
                    It test-fired 2,000 rockets.    | It test-fired 2,000 rockets .
                    The U.S. and Mr. Li met Feb. 3. | The U.S. and Mr. Li met Feb. 3 .
                    "No," he said – twice           | " No , " he said – twice
                    Abdel al-Sisi’s visit (Cairo)   | Abdel al-Sisi 's visit ( Cairo )
                    """)
    void wordsAndMarksAreCut(String sentence, String expected) {
        String plain = Spelling.plain(sentence);
        assertThat(WordReader.read(plain, new Span(0, plain.length()), ABBREVIATIONS).stream()
                        .map(Word::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
