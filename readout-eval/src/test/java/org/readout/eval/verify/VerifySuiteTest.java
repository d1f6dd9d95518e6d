package org.readout.eval.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.eval.PlainTexts;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Span;
import org.readout.model.Verdict;
import org.readout.model.Verdict.Judgement;

class VerifySuiteTest {
    private static final String TEXT = "Thailand and Vietnam met in May. Laos looked on.\n";

    @Test
    void marksAreTakenOutAndKept() {
        Marked marked = Marked.of("[[meeting supported true|The [[office contradicted false|king]] met her]] twice.");
        assertThat(marked.text()).isEqualTo("The king met her twice.");
        assertThat(marked.expected())
                .containsExactly(
                        new Expected("office", new Span(4, 8), Judgement.CONTRADICTED, false, ""),
                        new Expected("meeting", new Span(0, 16), Judgement.SUPPORTED, true, ""));
        assertThatThrownBy(() -> Marked.of("[[meeting supported true|open"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Of two verdicts of a kind that whose words have more in common counts; a false claim may be contradicted, no other. */
    @Test
    void rightAndWronglyContradicted() {
        Expected met = new Expected("meeting", new Span(0, 31), Judgement.SUPPORTED, true, "");
        Verdict near = verdict(0, 31, Judgement.SUPPORTED);
        Verdict far = verdict(28, 48, Judgement.CONTRADICTED);
        Judged judged = new Judged("one", List.of(met), List.of(far, near));
        assertThat(judged.right(met)).isTrue();
        assertThat(judged.wronglyContradicted()).containsExactly(far);
    }

    @Test
    void whatIsPlantedChangesAndNothingElse() {
        Change change = new Change(
                "june",
                "date",
                List.of(new Change.Edit(new Span(28, 31), "June")),
                Map.of("meeting@0", Judgement.CONTRADICTED));
        assertThat(change.in(TEXT)).startsWith("Thailand and Vietnam met in June. Laos");
        assertThat(change.moved(new Span(33, 37))).isEqualTo(new Span(34, 38));
        List<Verdict> before = List.of(verdict(0, 31, Judgement.SUPPORTED), verdict(33, 47, Judgement.SUPPORTED));
        List<Verdict> planted = List.of(verdict(0, 31, Judgement.CONTRADICTED), verdict(33, 47, Judgement.SUPPORTED));
        List<Verdict> strayed = List.of(verdict(0, 31, Judgement.CONTRADICTED), verdict(33, 47, Judgement.SUGGESTIVE));
        assertThat(Copy.of(change, before, planted).right()).isTrue();
        assertThat(Copy.of(change, before, strayed).strayed()).hasSize(1);
        assertThat(Copy.of(change, before, before).missed()).hasSize(1);
    }

    @Test
    void everyAnalysisHasMarksThatCanBeRead() {
        assertThat(Texts.ANALYSES)
                .hasSize(10)
                .allSatisfy(name -> assertThat(Texts.analysis(name).expected()).hasSizeGreaterThan(10));
        assertThat(Texts.changes()).hasSize(20);
    }

    private static Verdict verdict(int start, int end, Judgement judgement) {
        Document document = PlainTexts.document(TEXT, null);
        Evidence words = Evidence.said(document.text(), start, end);
        return new Verdict(words, "meeting", "a meeting", judgement, List.of(words), "", "");
    }
}
