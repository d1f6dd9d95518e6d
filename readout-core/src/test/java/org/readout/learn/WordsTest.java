package org.readout.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    /** The text, then the words a net reads. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two sides met. | <name> two sides met .",
                "He praised Peru and the well-meant offer. | <name> praised <name> and the well-meant offer .",
                "Trade rose 3.5 percent, to 1,200 tons. | <name> rose <number> percent , to <number> tons .",
                "He said: \"no\", Oslo's envoy told us | <name> said : \" no \" , <name> ' s envoy told us",
                "a – b | a – b"
            })
    void namesAndNumbersAreOnlyThat(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '"})
    void nothingHoldsNoWords(String text) {
        assertThat(Words.of(text)).isEmpty();
    }
}
