package org.readout.eval.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.SharedTexts;
import org.readout.eval.Judgement;
import org.readout.eval.Outcome;
import org.readout.eval.ReportPages;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.BadRequest;

/** The suite from file to figures, on phrases of our own. How well they are read is not asked here. */
class ActorSuiteTest {
    @TempDir
    private Path shared = Path.of("");

    @Test
    void anEmptyCellAsksForNoAnswer() throws IOException {
        write(GoldPhrase.HEADER, "a\tNorwegian soldiers\t\tNOR\tMIL\t\t", "b\tNorwegian soldiers\ttoday\t\t\t\t");
        assertThat(new ActorSuite(shared).run(Lexicon.bundled()).judgements())
                .extracting(one -> one.item().name(), one -> one.measure().id(), Judgement::outcome)
                .containsExactly(
                        tuple("line 2 a", "country", Outcome.RIGHT),
                        tuple("line 2 a", "sector", Outcome.RIGHT),
                        tuple("line 3 b", "country", Outcome.WRONG),
                        tuple("line 3 b", "sector", Outcome.WRONG));
    }

    @Test
    void theDateIsUsedAndRowsExpectedToFailAreLeftOut() throws IOException {
        write(
                GoldPhrase.HEADER,
                "a\tKevin Rudd\t2009-01-01\tAUS\tGOV\t\t",
                "b\tKevin Rudd\t1 july 2015\tAUS\tELI\t\t",
                "c\tKevin Rudd\t\tNZL\t\t\txfail");
        assertThat(new ActorSuite(shared).run(Lexicon.bundled()).judgements())
                .hasSize(4)
                .extracting(Judgement::outcome)
                .containsOnly(Outcome.RIGHT);
    }

    @Test
    void aFileOfAnotherShapeIsRefusedByName() throws IOException {
        write("phrase\tcountry", "a\tNOR");
        assertThatThrownBy(() -> new ActorSuite(shared).run(Lexicon.bundled()))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("does not begin with the columns");
        write(GoldPhrase.HEADER, "a\tNorway\tsome day\tNOR\t\t\t");
        assertThatThrownBy(() -> new ActorSuite(shared).run(Lexicon.bundled()))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void withoutTheFileItSaysWhatIsMissing() {
        assertThat(new ActorSuite(shared).missing())
                .hasValueSatisfying(message -> assertThat(message).contains("--shared"));
    }

    @Test
    void theCommittedPageIsWhatTheCommandGives() throws IOException {
        Path real = SharedTexts.file("gold/actors").resolve("../..");
        assertThat(new ActorSuite(real).run(Lexicon.bundled()).page())
                .as("docs/eval/actors.md is stale: run ./readout eval actors --page docs/eval/actors.md")
                .isEqualTo(Files.readString(ReportPages.named("actors.md")));
    }

    private void write(String... lines) throws IOException {
        Path file = shared.resolve("gold/actors/actor-resolution.tsv");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, String.join("\n", lines));
    }
}
