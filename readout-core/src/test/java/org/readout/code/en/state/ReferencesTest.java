package org.readout.code.en.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.code.en.Texts;
import org.readout.model.Country;
import org.readout.model.Reference;

/** Which states a text refers to, and whether they act: {@code references.tsv}. */
class ReferencesTest {

    @ParameterizedTest
    @MethodSource("lines")
    void aTextRefersToTheseStates(String line) {
        String[] cells = line.split("\t", -1);
        assertThat(Texts.coded(cells[0], "2019-05-02").references().stream()
                        .map(ReferencesTest::written)
                        .collect(Collectors.joining(" ; ")))
                .isEqualTo(cells[1]);
    }

    static Stream<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReferencesTest.class.getResourceAsStream("references.tsv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("text\t"))
                    .toList();
            return lines.stream();
        }
    }

    private static String written(Reference reference) {
        return reference.evidence().quote()
                + " "
                + reference.states().stream().map(Country::code).collect(Collectors.joining("+"))
                + " "
                + reference.form().name().toLowerCase(Locale.ROOT)
                + (reference.acts() ? "" : " place");
    }
}
