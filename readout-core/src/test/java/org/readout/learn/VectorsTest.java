package org.readout.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorsTest {
    private static final Vectors BUNDLED = Vectors.bundled();

    /** A word, one used alike, one that is not. */
    @ParameterizedTest
    @CsvSource({"deplored,condemned,visited", "thaw,rapprochement,wheat", "chilly,frosty,naval", "vowed,pledged,denied"
    })
    void wordsUsedAlikeLieClose(String word, String alike, String other) {
        assertThat(likeness(word, alike)).isGreaterThan(likeness(word, other));
    }

    private static double likeness(String a, String b) {
        float[] first = row(a);
        float[] second = row(b);
        double sum = 0;
        for (int i = 0; i < Vectors.SIZE; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }

    private static float[] row(String word) {
        return BUNDLED.row(BUNDLED.place(word));
    }

    @Test
    void aCompoundWithoutAVectorStandsWhereItsLastPartDoes() {
        assertThat(row("never-before-chilly")).isEqualTo(row("chilly"));
    }

    @Test
    void numbersNamesAndUnknownWordsStandApart() {
        assertThat(List.of(row(Words.NUMBER), row(Words.NAME), row("qzxv")))
                .doesNotHaveDuplicates()
                .allSatisfy(row -> assertThat(row).hasSize(Vectors.SIZE).containsOnlyOnce(1));
        assertThat(row("qzxv")).isEqualTo(row("vxzq"));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        float[] vector = new float[Vectors.DIMENSIONS];
        vector[0] = 3;
        vector[1] = 4;
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Vectors.of(List.of("tie"), List.of(vector)).write(out);
        Vectors read = Vectors.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(read.row(read.place("tie"))).startsWith(.6f, .635f, 0f);
    }
}
