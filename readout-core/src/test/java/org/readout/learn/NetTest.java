package org.readout.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A net of one filter over one word and one over two, over two words with vectors: "warm" and "cold". */
class NetTest {
    private static final Vectors VECTORS =
            Vectors.of(List.of("warm", "cold", "not"), List.of(unit(0), unit(1), unit(2)));

    /** "warm" speaks for the second label, unless "not" stands right before it. */
    private static final Net NET = new Net(
            VECTORS,
            new Weights(
                    List.of("none", "warming"),
                    new float[][] {row(0, 8)},
                    new float[] {0},
                    new float[][] {row(2, 4)},
                    new float[][] {row(0, 4)},
                    new float[] {-3},
                    new float[][] {out(0, 6), out(2, 0)},
                    new float[] {2, 0}));

    private static float[] unit(int at) {
        float[] vector = new float[Vectors.DIMENSIONS];
        vector[at] = 1;
        return vector;
    }

    private static float[] row(int at, float weight) {
        float[] row = new float[Vectors.SIZE];
        row[at] = weight;
        return row;
    }

    private static float[] out(float one, float two) {
        float[] out = new float[2 + Vectors.SIZE];
        out[0] = one;
        out[1] = two;
        return out;
    }

    @Test
    void theStrongestPlaceDecides() {
        assertThat(NET.guess("it was warm there").best()).isEqualTo("warming");
        assertThat(NET.guess("it was cold there").best()).isEqualTo("none");
    }

    @Test
    void twoWordsThatFollowEachOtherAreMoreThanEach() {
        assertThat(NET.guess("it was not warm").best()).isEqualTo("none");
        assertThat(NET.guess("it was not there but warm").best()).isEqualTo("warming");
    }

    @Test
    void sharesAddUpToOne() {
        Guess guess = NET.guess("warm");

        assertThat(guess.share("none") + guess.share("warming")).isCloseTo(1, within(1e-9));
        assertThatThrownBy(() -> guess.share("cooling"))
                .hasMessageContaining("cooling")
                .hasMessageContaining("none");
    }

    @Test
    void anEmptyTextIsGuessedToo() {
        assertThat(NET.guess("").best()).isEqualTo("none");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NET.write(out);

        Net read = Net.read(new ByteArrayInputStream(out.toByteArray()), VECTORS);

        assertThat(read.guess("not warm")).isEqualTo(NET.guess("not warm"));
    }

    @Test
    void aTextIsGuessedTheSameHoweverOften() {
        assertThat(NET.guess("cold and warm")).isEqualTo(NET.guess("cold and warm"));
    }
}
