package org.readout.eval.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.learn.Net;
import org.readout.learn.Vectors;

class TrainerTest {
    private static final List<String> LABELS = List.of("cooling", "warming");
    private static final Vectors VECTORS = Vectors.bundled();
    private static final List<Example> EXAMPLES = IntStream.range(0, 12)
            .boxed()
            .flatMap(i -> Stream.of(
                    new Example("Their ties are frosty and strained.", Set.of("cooling"), 1),
                    new Example("A bitter rift divides them.", Set.of("cooling"), 1),
                    new Example("Their ties are cordial and close.", Set.of("warming"), 1),
                    new Example("A pleasant friendship unites them.", Set.of("warming"), 1)))
            .toList();

    private static Net net(long seed) {
        return new Net(VECTORS, new Trainer(LABELS, 16, 12, seed).train(VECTORS, EXAMPLES));
    }

    @Test
    void wordsItHasNeverSeenAreReadByThoseUsedAlike() {
        Net net = net(1);

        assertThat(net.guess("Their ties are chilly and tense.").best()).isEqualTo("cooling");
        assertThat(net.guess("Their ties are amicable and friendly.").best()).isEqualTo("warming");
    }

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        assertThat(bytes(net(1))).isEqualTo(bytes(net(1))).isNotEqualTo(bytes(net(2)));
    }

    private static byte[] bytes(Net net) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        net.write(out);
        return out.toByteArray();
    }
}
