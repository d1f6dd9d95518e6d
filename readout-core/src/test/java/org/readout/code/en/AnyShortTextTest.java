package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.lexicon.Lexicon;
import org.readout.model.Annotated;
import org.readout.model.Coding;
import org.readout.model.Statement;

/** A sentence or two of any words of the tables: what stands first has nothing before it, and nothing need follow what stands last. */
class AnyShortTextTest {
    private static final List<String> SURFACES = surfaces();
    private static final List<String> OPENINGS = List.of(
            "The minister",
            "Minister Ana Paz",
            "Ana Paz",
            "Chile",
            "Chile's president",
            "In Lima,",
            "After",
            "Meeting",
            "Told",
            "According to",
            "Quoted by",
            "He",
            "It",
            "\"We",
            "Both",
            "On Monday,",
            "Of",
            "By",
            "Who",
            "Not",
            "Its envoy",
            "LIMA, May 3 --");
    private static final List<String> LINKS = List.of(
            "and",
            "of",
            "with",
            "to",
            "by",
            "that",
            "who",
            ",",
            ";",
            "Chile",
            "Peru's",
            "Ana Paz",
            "he",
            "had",
            "was",
            "will",
            "not",
            "the",
            "its",
            "said",
            "met",
            "on May 3",
            "in Lima",
            "\"",
            "ing",
            "between",
            "as",
            "-",
            "--",
            ".");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isReadWithoutAnError(long seed) {
        Random random = new Random(seed);
        for (int text = 0; text < 250; text++) {
            StringBuilder words = new StringBuilder(any(OPENINGS, random));
            for (int i = random.nextInt(6); i < 14; i++) {
                words.append(' ').append(any(random.nextBoolean() ? LINKS : SURFACES, random));
            }
            assertRead(words.append(random.nextBoolean() ? "." : "").toString());
        }
    }

    private static void assertRead(String text) {
        Annotated annotated = Texts.annotated(text, "2019-05-09");
        Coding coding = Texts.coded(annotated);
        assertThat(coding.statements())
                .extracting(Statement::evidence)
                .allMatch(evidence ->
                        text.startsWith(evidence.quote(), evidence.span().start()));
        assertThat(coding.events())
                .allMatch(event -> text.startsWith(
                        event.evidence().quote(), event.evidence().span().start()));
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** Every cell of the English tables, cut where a cell lists several. */
    private static List<String> surfaces() {
        List<String> all = new ArrayList<>();
        Lexicon.bundled().source().files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("en/"))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(file -> file.getValue().lines())
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> all.addAll(List.of(line.split("[\t|]"))));
        return all;
    }
}
