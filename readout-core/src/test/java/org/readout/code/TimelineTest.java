package org.readout.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.readout.model.Basis;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.StoredText;
import org.readout.model.When;

/** Happenings 0, 1, 2 … with what is said of their dates. */
class TimelineTest {
    private static final StoredText TEXT = new StoredText(new DocId("1".repeat(64)), "May 3. two days later. May.");
    private static final Evidence MAY_3 = Evidence.said(TEXT, 0, 5);
    private static final Evidence LATER = Evidence.said(TEXT, 7, 21);
    private static final Evidence MAY = Evidence.said(TEXT, 23, 26);

    private static Timeline.Stated on(int happening, String day) {
        return new Timeline.Stated(happening, When.day(LocalDate.parse(day), Basis.INFERRED, List.of(MAY_3)));
    }

    private static Timeline.Offset after(int happening, int days, int other) {
        return new Timeline.Offset(happening, other, days, LATER);
    }

    private static Timeline.Solved solved(int happening, Timeline timeline) {
        return Objects.requireNonNull(timeline.solve().get(happening));
    }

    @Test
    void aDayTravelsAlongARelationWithAllItsEvidence() {
        When derived = solved(1, new Timeline(List.of(on(0, "2019-05-03")), List.of(after(1, 2, 0))))
                .taken();

        assertThat(derived.value()).isEqualTo("2019-05-05");
        assertThat(derived.basis()).isEqualTo(Basis.DERIVED);
        assertThat(derived.evidence()).containsExactly(MAY_3, LATER);
    }

    @Test
    void aRelationIsReadInBothDirectionsAndOverSeveralSteps() {
        Timeline timeline = new Timeline(List.of(on(2, "2019-05-10")), List.of(after(1, 1, 0), after(2, -3, 1)));

        assertThat(solved(1, timeline).taken().value()).isEqualTo("2019-05-13");
        assertThat(solved(0, timeline).taken().value()).isEqualTo("2019-05-12");
    }

    @Test
    void aCoarserStatementThatFitsIsNoDisagreement() {
        Timeline.Stated month = new Timeline.Stated(1, When.month(2019, 5, Basis.EXPLICIT, List.of(MAY)));

        Timeline.Solved solved = solved(1, new Timeline(List.of(on(0, "2019-05-03"), month), List.of(after(1, 2, 0))));

        assertThat(solved.taken().value()).isEqualTo("2019-05-05");
        assertThat(solved.disagreeing()).isEmpty();
    }

    @Test
    void whatCannotBeTheSameDayIsReportedAndNotRepaired() {
        When april = When.month(2019, 4, Basis.INFERRED, List.of(MAY));

        Timeline.Solved solved = solved(
                1, new Timeline(List.of(on(0, "2019-05-03"), new Timeline.Stated(1, april)), List.of(after(1, 2, 0))));

        assertThat(solved.taken().value()).isEqualTo("2019-05-05");
        assertThat(solved.disagreeing()).containsExactly(april);
    }

    @Test
    void aStatedDayIsTakenBeforeADerivedOne() {
        Timeline.Solved solved =
                solved(1, new Timeline(List.of(on(0, "2019-05-03"), on(1, "2019-05-04")), List.of(after(1, 2, 0))));

        assertThat(solved.taken().value()).isEqualTo("2019-05-04");
        assertThat(solved.disagreeing()).extracting(When::value).containsExactly("2019-05-05");
    }

    @Test
    void withoutAnyDayNothingIsDerived() {
        assertThat(new Timeline(List.of(), List.of(after(1, 2, 0))).solve()).isEmpty();
    }
}
