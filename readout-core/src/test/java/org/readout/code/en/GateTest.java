package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Coding;

/** A sentence is analysed only if a word of it may tell something: no sentence that tells anything may be kept out. */
class GateTest {
    private static final String DAY = "2019-03-09";

    @ParameterizedTest
    @MethodSource("sentences")
    void whatTellsSomethingPassesTheGate(String sentence) {
        Coding gated = Texts.coded(sentence, DAY);
        Coding all = Texts.codedWhole(sentence, DAY);
        assertThat(gated.meetings()).isEqualTo(all.meetings());
        assertThat(gated.events()).isEqualTo(all.events());
        assertThat(gated.statements()).isEqualTo(all.statements());
        assertThat(gated.claims()).isEqualTo(all.claims());
        assertThat(gated.references()).isEqualTo(all.references());
        assertThat(gated.qualifiers()).isEqualTo(all.qualifiers());
    }

    /** The first column of the tables of what sentences tell. */
    static Stream<String> sentences() {
        return Stream.of(
                        "contacts.tsv",
                        "events.tsv",
                        "statements.tsv",
                        "claim/claims.tsv",
                        "state/references.tsv",
                        "qualify/qualifiers.tsv")
                .flatMap(table -> lines(table).stream().skip(1))
                .map(line -> line.substring(0, line.indexOf('\t')));
    }

    private static List<String> lines(String table) {
        try (InputStream in = Objects.requireNonNull(GateTest.class.getResourceAsStream(table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(table, e);
        }
    }

    @Test
    void whoeverIsNamedInASentencePassedOverIsKnownToTheNext() {
        Coding coded = Texts.coded(
                "The French foreign minister Pierre Colin, 54, is a father. He met the Greek foreign minister Nikos Dendias in"
                        + " Athens on Monday.",
                DAY);
        assertThat(coded.meetings()).singleElement().satisfies(meeting -> assertThat(meeting.sides())
                .hasSize(2));
    }
}
