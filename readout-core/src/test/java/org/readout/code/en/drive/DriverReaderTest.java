package org.readout.code.en.drive;

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
import org.readout.lexicon.Lexicon;
import org.readout.model.Annotated;
import org.readout.model.Driver;
import org.readout.model.Dyad;

/** What an analysis says moves a state: {@code drivers.tsv}. */
class DriverReaderTest {
    private static final DriverReader READER = new DriverReader(Lexicon.bundled());
    private static final Dyad DYAD = Dyad.of("VNM", "PHL");

    @ParameterizedTest
    @MethodSource("lines")
    void aTextNamesTheseDrivers(String line) {
        String[] cells = line.split("\t", -1);
        Annotated annotated = Texts.annotated(cells[0].replace("{n}", "\n"), "2019-05-02");
        String found = READER.read(annotated.document(), Texts.coded(annotated), DYAD).stream()
                .map(DriverReaderTest::written)
                .collect(Collectors.joining(" ; "));
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(cells[1]);
    }

    static Stream<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(DriverReaderTest.class.getResourceAsStream("drivers.tsv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("text\t"))
                    .toList();
            return lines.stream();
        }
    }

    private static String written(Driver driver) {
        return driver.side() + " " + driver.kind().name().toLowerCase(Locale.ROOT) + " “"
                + driver.evidence().quote() + "”"
                + (driver.cause() == null ? "" : " by “" + driver.cause().quote() + "”");
    }
}
