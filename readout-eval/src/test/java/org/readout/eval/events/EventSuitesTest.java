package org.readout.eval.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.SharedTexts;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.Outcome;
import org.readout.eval.ReportPages;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.BadRequest;

/** The suites from files to figures, on sentences of our own. How well they are read is not asked here. */
class EventSuitesTest {
    private static final String MET = "Xi Jinping met with Park Geun-hye.";
    private static final String NOTHING = "The weather in Beijing was fine.";

    @TempDir
    private Path shared = Path.of("");

    @Test
    void aRootIsRightIfItIsAmongThoseCoded() throws IOException {
        roots("1\t" + MET + "\tXi Jinping\tPark Geun-hye\tCONSULT\t1", "2\t" + MET + "\tXi\tPark\tACCUSE\t3");
        assertThat(new PloverSuite(shared).run(Lexicon.bundled()).judgements())
                .filteredOn(one -> one.measure().equals(PloverSuite.ROOT))
                .extracting(one -> one.item().name(), Judgement::outcome, Judgement::expected, Judgement::found)
                .containsExactly(
                        tuple("1", Outcome.RIGHT, "CONSULT", "CONSULT"),
                        tuple("2", Outcome.MISSED, "ACCUSE", ""),
                        tuple("2", Outcome.FALSE_ALARM, "", "CONSULT"));
    }

    @Test
    void bothActorsMustBeNamedInTheLabelledWords() throws IOException {
        roots("1\t" + MET + "\tXi Jinping\tPark Geun-hye\tCONSULT\t1", "2\t" + MET + "\tXi Jinping\tSeoul\tCONSULT\t1");
        assertThat(new PloverSuite(shared).run(Lexicon.bundled()).judgements())
                .filteredOn(one -> one.measure().equals(PloverSuite.ACTORS))
                .extracting(one -> one.item().name(), Judgement::outcome)
                .containsExactly(
                        tuple("1", Outcome.RIGHT), tuple("2", Outcome.MISSED), tuple("2", Outcome.FALSE_ALARM));
    }

    @Test
    void mistakesOfTheFifthKeptApartAreCountedAndNeverListed() throws IOException {
        // The SHA-256 of "20" begins with the byte 245, that of "7" with 121.
        assertThat(GoldSentence.held("20")).isTrue();
        assertThat(GoldSentence.held("7")).isFalse();
        roots("20\t" + NOTHING + "\ta\tb\tACCUSE\t3", "7\t" + NOTHING + "\ta\tb\tACCUSE\t3");
        Evaluation evaluation = new PloverSuite(shared).run(Lexicon.bundled());
        assertThat(evaluation.judgements()).hasSize(4);
        assertThat(evaluation.mistakes()).extracting(one -> one.item().name()).containsOnly("7");
        assertThat(evaluation.page()).contains("The fifth kept apart").doesNotContain("weather");
    }

    @Test
    void aSentenceWithoutAnActIsRightIfNothingIsCoded() throws IOException {
        roots();
        write(
                "gold/events/quad-class.tsv",
                "sentence\tclass",
                NOTHING + "\t0",
                MET + "\t0",
                MET + "\t1",
                NOTHING + "\t4");
        assertThat(new NeutralSuite(shared).run(Lexicon.bundled()).judgements())
                .extracting(one -> one.item().name(), one -> one.measure().id(), Judgement::outcome)
                .containsExactly(
                        tuple("line 2", "neutral", Outcome.RIGHT),
                        tuple("line 3", "neutral", Outcome.WRONG),
                        tuple("line 4", "quad", Outcome.RIGHT),
                        tuple("line 5", "quad", Outcome.MISSED));
    }

    @Test
    void anActOfPetrarchIsTwoStatesAndARoot() throws IOException {
        write(
                "gold/events/petr2-gsr.xml",
                """
                <Sentences>
                <Sentence date="20130627" id="one" evaluate="true"/>
                <EventCoding eventcode="040" sourcecode="CHNGOV" targetcode="KOR" />
                <EventCoding eventcode="040" sourcecode="KOR" targetcode="CHNGOV" />
                <EventCoding eventcode="190" sourcecode="---REB" targetcode="SYR" />
                <Text>
                Xi Jinping met with
                Park Geun-hye.
                </Text>
                </Sentence>
                </Sentences>
                """);
        assertThat(new PetrarchSuite(shared).run(Lexicon.bundled()).judgements())
                .extracting(Judgement::outcome, Judgement::expected)
                .containsExactly(tuple(Outcome.RIGHT, "CHN>KOR 04"), tuple(Outcome.RIGHT, "KOR>CHN 04"));
    }

    @Test
    void aFileOfAnotherShapeIsRefusedByName() throws IOException {
        roots("1\tonly two cells");
        assertThatThrownBy(() -> new PloverSuite(shared).run(Lexicon.bundled()))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("plover-roots.tsv: a line has 2 cells");
    }

    @Test
    void withoutTheFilesItSaysWhatIsMissing() {
        for (Suite suite : new Suite[] {new PloverSuite(shared), new NeutralSuite(shared), new PetrarchSuite(shared)}) {
            assertThat(suite.missing())
                    .hasValueSatisfying(message -> assertThat(message).contains("--shared"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plover", "neutral", "petr2"})
    void theCommittedPageIsWhatTheCommandGives(String name) throws IOException {
        Path real = SharedTexts.file("gold/events").resolve("../..");
        Suite suite =
                switch (name) {
                    case "plover" -> new PloverSuite(real);
                    case "neutral" -> new NeutralSuite(real);
                    default -> new PetrarchSuite(real);
                };
        assertThat(suite.run(Lexicon.bundled()).page())
                .as("docs/eval/%s.md is stale: run ./readout eval %s --page docs/eval/%s.md", name, name, name)
                .isEqualTo(Files.readString(ReportPages.named(name + ".md")));
    }

    private void roots(String... lines) throws IOException {
        String[] all = new String[lines.length + 1];
        all[0] = "id\tsentence\tsource\ttarget\tplover\tquad";
        System.arraycopy(lines, 0, all, 1, lines.length);
        write("gold/events/plover-roots.tsv", all);
    }

    private void write(String name, String... lines) throws IOException {
        Path file = shared.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, String.join("\n", lines));
    }
}
