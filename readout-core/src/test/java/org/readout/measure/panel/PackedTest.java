package org.readout.measure.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.lexicon.Reaction;

/** A reaction is two channels and whether it is cold, in one number. */
class PackedTest {
    static Stream<Reaction> reactions() {
        return Stream.of(
                new Reaction(Reaction.NONE, Reaction.NONE, false),
                new Reaction(0, Reaction.NONE, true),
                new Reaction(Reaction.NONE, 7, true),
                new Reaction(11, 254, false),
                new Reaction(254, 0, true));
    }

    @ParameterizedTest
    @MethodSource("reactions")
    void aReactionIsUnpackedAsItWasPacked(Reaction reaction) {
        assertThat(Packed.reaction(Packed.of(reaction))).isEqualTo(reaction);
    }
}
