package org.readout.code.en.qualify;

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

/** By what words a sentence is weakened, strengthened, bounded or attributed: {@code qualifiers.tsv}. */
class QualifiersTest {

    @ParameterizedTest
    @MethodSource("lines")
    void theseWordsQualify(String line) {
        String[] cells = line.split("\t", -1);
        assertThat(Texts.coded(cells[0], "2019-05-02").qualifiers().stream()
                        .map(one -> one.kind().name().toLowerCase(Locale.ROOT) + " "
                                + one.evidence().quote())
                        .collect(Collectors.joining(" ; ")))
                .isEqualTo(cells[1]);
    }

    static Stream<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(QualifiersTest.class.getResourceAsStream("qualifiers.tsv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("text\t"))
                    .toList();
            return lines.stream();
        }
    }
}
