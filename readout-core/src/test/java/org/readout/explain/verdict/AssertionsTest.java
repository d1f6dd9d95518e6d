package org.readout.explain.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.code.en.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Places;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/** What is taken to be claimed: {@code assertions.tsv}. */
class AssertionsTest {
    private static final String FILE = "assertions.tsv";
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final Cues CUES = Cues.bundled();
    private static final Assertions ASSERTIONS =
            new Assertions(LEXICON.formulas(), LEXICON.topics(), CUES, Happenings.bundled());
    /** A record of nothing: what is claimed shows, and that nothing covers it. */
    private static final Ledger EMPTY = new Ledger(
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            (one, other, from, to) -> false,
            (dyad, to) -> List.of());

    static Stream<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(AssertionsTest.class.getResourceAsStream(FILE))) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Source(Map.of(FILE, content)).rows(FILE, Set.of("text", "claims")).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void claims(Row row) {
        String text = row.text("text") + "\n";
        Essay essay = new Essay(Texts.annotated(text, "2016-06-02"), Texts.coded(text, "2016-06-02"));
        List<String> claims = new Judges(LEXICON.posts(), Places.read(LEXICON), CUES)
                .judge(ASSERTIONS.of(essay), EMPTY).stream()
                        .map(verdict -> verdict.kind() + ": " + verdict.asserted())
                        .toList();
        assertThat(claims).containsExactlyInAnyOrderElementsOf(row.list("claims"));
    }
}
