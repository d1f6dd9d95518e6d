package org.readout.code.en.say;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.learn.Net;
import org.readout.learn.Vectors;

class ToneTest {
    private static final Tone TONE = new Tone(Net.bundled("stance", Vectors.bundled()));

    /** What is said in plain words, and its stance. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru's minister said the arrest of the crew was a grave mistake | oppose",
                "Peru's minister said the generosity of Chile had moved a whole nation | praise",
                "Peru's minister said the ferries would run on Sundays from June | neutral"
            })
    void whatIsSaidHasASpirit(String words, String stance) {
        assertThat(TONE.of(words)).isEqualTo(stance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s said the soldiers had crossed the line in broad daylight",
                "%s said that %s had broken its word over the dam",
                "the gift was most welcome, %s said in a short statement",
                "%s told %s that the ferries would run on Sundays from June"
            })
    void whoIsNamedCountsForNothing(String words) {
        String stance = TONE.of(words.formatted("Oslo", "Peru"));

        assertThat(TONE.of(words.formatted("Beijing", "Iran"))).isEqualTo(stance);
        assertThat(TONE.of(words.formatted("Washington", "Cuba"))).isEqualTo(stance);
        assertThat(TONE.of(words.formatted("Pyongyang", "Japan"))).isEqualTo(stance);
    }

    @Test
    void ofAFewWordsNothingIsKnown() {
        assertThat(TONE.of("Peru called it a crime.")).isEqualTo(Stances.NEUTRAL);
    }
}
