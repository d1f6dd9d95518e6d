package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Evidence;
import org.readout.model.Statement;

/** Sentences with what their statements are about and through whom they were passed on. */
class TopicsTest {

    @ParameterizedTest
    @MethodSource("lines")
    void aStatementNamesItsTopicAndWhoPassedItOn(String line) {
        String[] cells = line.split("\t", -1);
        assertThat(Texts.coded(cells[0], "2019-03-09").statements().stream()
                        .map(TopicsTest::written)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(cells[1]);
    }

    static Stream<String> lines() throws IOException {
        return Texts.lines("topics.tsv");
    }

    private static String written(Statement said) {
        Evidence topic = said.topic();
        return (topic == null ? "-" : topic.quote())
                + (said.chain().isEmpty() ? "" : " [" + String.join(" > ", said.chain()) + "]");
    }
}
