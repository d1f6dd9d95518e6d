package org.readout.code.en.claim;

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
import org.readout.model.Claim;
import org.readout.model.Status;

/** What a text claims of relations: {@code claims.tsv}. */
class ClaimsTest {

    @ParameterizedTest
    @MethodSource("lines")
    void aTextClaimsThis(String line) {
        String[] cells = line.split("\t", -1);
        assertThat(Texts.coded(cells[0], "2019-05-02").claims().stream()
                        .map(ClaimsTest::written)
                        .collect(Collectors.joining(" ; ")))
                .isEqualTo(cells[1]);
    }

    static Stream<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(ClaimsTest.class.getResourceAsStream("claims.tsv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("text\t"))
                    .toList();
            return lines.stream();
        }
    }

    private static String written(Claim claim) {
        String status = claim.status() == Status.OCCURRED
                ? ""
                : " " + claim.status().name().toLowerCase(Locale.ROOT);
        return claim.dyad() + " " + claim.direction().name().toLowerCase(Locale.ROOT) + status;
    }
}
