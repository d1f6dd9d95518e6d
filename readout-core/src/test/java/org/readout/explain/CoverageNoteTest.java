package org.readout.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Coverage;
import org.readout.model.Selection;

class CoverageNoteTest {
    private static final LocalDate FROM = LocalDate.parse("2014-01-01");
    private static final LocalDate TO = LocalDate.parse("2014-12-31");

    @Test
    void aSelectedSourceHasNoDenominator() {
        Coverage selected = new Coverage(
                "strait.jsonl", "", FROM, TO, Selection.SELECTED, "topic: the strait", 1200, 34, List.of());
        assertThat(CoverageNote.of(List.of(selected)))
                .containsExactly(
                        "strait.jsonl: 1,200 documents, 2014-01-01 to 2014-12-31. Selected (topic: the strait)."
                                + " It is not known what else was published: rates and absences have no denominator,"
                                + " and \"last\" or \"since\" means in this record."
                                + " Only a title was kept of 34: the wording of these is unknown.");
    }

    @Test
    void aCompleteSourceSaysWhichDaysItLacks() {
        Coverage complete = new Coverage(
                "evening.jsonl", "Evening News", FROM, TO, Selection.COMPLETE, "", 1, 0, List.of(FROM.plusDays(3)));
        assertThat(CoverageNote.of(List.of(complete)))
                .containsExactly("evening.jsonl (Evening News): 1 document, 2014-01-01 to 2014-12-31."
                        + " Complete; missing: 1 day.");
    }

    @Test
    void unknownCoverageIsSaidToBeUnknown() {
        Coverage unknown = new Coverage("notes", "", null, null, Selection.UNKNOWN, "not stated", 2, 0, List.of());
        assertThat(CoverageNote.of(List.of(unknown)).get(0))
                .startsWith("notes: 2 documents, none dated. Whether it is complete is unknown (not stated).")
                .contains("no denominator");
    }

    @Test
    void noSourceIsSaidToo() {
        assertThat(CoverageNote.of(List.of()))
                .containsExactly("This record holds no source: nothing can be concluded from it.");
    }
}
