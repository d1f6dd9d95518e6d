package org.readout.explain.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.code.en.Texts;
import org.readout.model.Basis;
import org.readout.model.Contribution;
import org.readout.model.Coverage;
import org.readout.model.Dyad;
import org.readout.model.Evidence;
import org.readout.model.ProbWarming;
import org.readout.model.Reading;
import org.readout.model.Selection;
import org.readout.model.Span;
import org.readout.model.Verdict;
import org.readout.model.When;

/** What the barometer's course says of "worst since". */
class ExtremeJudgeTest {
    private static final LocalDate NOW = LocalDate.parse("2014-12-01");
    private static final Coverage COVERAGE =
            new Coverage("news", "", LocalDate.parse("2012-07-02"), NOW, Selection.COMPLETE, "all", 9, 0, List.of());
    private static final Evidence WORDS = Texts.annotated("Ties are at their lowest point since 2013.\n", "2014-12-01")
            .quote(new Span(0, 40));

    @Test
    void belowAllElseAndApartItIsBorneOut() {
        Verdict verdict = judge(reading("2013-06-30", 0.2), reading("2014-06-30", 0.1), reading("2014-11-30", -1.5));
        assertThat(verdict.judgement()).isEqualTo(Verdict.Judgement.SUPPORTED);
        assertThat(verdict.says()).contains("-1.50 [-1.80, -1.20] in 2014-11", "+0.10");
    }

    @Test
    void whatWasLowerBeforeBearsNothingOutAndContradictsNobody() {
        Verdict verdict = judge(reading("2013-06-30", -2.0), reading("2014-06-30", 0.1), reading("2014-11-30", -0.5));
        assertThat(verdict.judgement()).isEqualTo(Verdict.Judgement.NOT_IN_RECORD);
        assertThat(verdict.says()).contains("its lowest before is -2.00 [-2.30, -1.70] in 2013-06");
    }

    @Test
    void yearsNobodyCoversAreOutside() {
        Verdict verdict = new ExtremeJudge()
                .judge(claim(When.year(2010, Basis.EXPLICIT, List.of())), ledger(List.of(reading("2014-11-30", 0))));
        assertThat(verdict.judgement()).isEqualTo(Verdict.Judgement.OUTSIDE_YEARS);
    }

    private static Verdict judge(Reading... course) {
        return new ExtremeJudge().judge(claim(When.year(2013, Basis.EXPLICIT, List.of())), ledger(List.of(course)));
    }

    private static Assertion.Extreme claim(When since) {
        return new Assertion.Extreme(WORDS, since, Dyad.of("CHN", "JPN"), false, NOW);
    }

    private static Ledger ledger(List<Reading> course) {
        return new Ledger(
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(COVERAGE),
                (one, other, from, to) -> false,
                (dyad, to) -> course);
    }

    private static Reading reading(String day, double value) {
        return new Reading(
                LocalDate.parse(day),
                value,
                value - 0.3,
                value + 0.3,
                0.8,
                new ProbWarming(0.5, 0.5, 0.5),
                null,
                null,
                null,
                List.of(new Contribution(WORDS, "a meeting", value)));
    }
}
