package org.readout.eval.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.readout.eval.Evaluation;
import org.readout.eval.PlainTexts;
import org.readout.lexicon.Lexicon;
import org.readout.model.Coding;
import org.readout.pipeline.intake.Reader;

class GateSuiteTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    @Test
    void whatIsToldAlikeIsNotLost() {
        Reader reader = Reader.of(LEXICON);
        Coding one = reader.read(PlainTexts.document(
                "Ghana met Togo on trade. Ghana spoke first. Togo listened. Togo condemned Ghana's strikes on Benin.",
                null));
        Coding other = reader.read(PlainTexts.document("Nothing was heard of either.", null));
        Loss loss = new Loss();
        loss.add(one, one);
        loss.add(one, other);
        assertThat(loss.texts()).isEqualTo(2);
        var events = Objects.requireNonNull(loss.counts().get("events"));
        assertThat(events.all()).isEqualTo(2 * one.events().size());
        assertThat(events.lost()).isEqualTo(one.events().size()).isPositive();
    }

    /** Our own documents are there always: of what they tell no hundredth may be lost. */
    @Test
    void littleIsLostOfOurOwnDocuments() {
        Evaluation evaluation = new GateSuite(Path.of("no", "such", "folder")).run(LEXICON);
        assertThat(evaluation.page()).contains("reached").doesNotContain("missed");
    }
}
