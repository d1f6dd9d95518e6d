package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.readout.SharedTexts;
import org.readout.eval.Tally;

/** The committed labels against the transcripts they were made from. What the program codes is not asked. */
class LabelsTest {
    @Test
    void theyAreOfTheItemsDrawnAndLieOnTheirTexts() {
        Path folder = SharedTexts.file("corpora/xwlb/" + Transcripts.ALL).resolveSibling("");
        Labels labels = Labels.bundled();
        Texts texts = labels.texts();
        Draw draw = new Transcripts(folder).read(texts::offer);
        draw.check(labels.items());
        Sheets sheets = new Sheets(texts, Written.LEXICON);
        assertThat(labels.items().stream().map(sheets::labelled)).hasSizeGreaterThanOrEqualTo(300);
        WeekLabels weeks = new WeekLabels(texts, Written.LEXICON);
        assertThat(labels.weeks().stream().map(weeks::of)).hasSizeGreaterThanOrEqualTo(25);
        agreement(labels, sheets, draw);
    }

    /** A second reading is worth something only if it is of many items and agrees in most. */
    private static void agreement(Labels labels, Sheets sheets, Draw draw) {
        Sample both = new Sample(
                labels.both().stream()
                        .map(pair -> new Comparison(
                                        pair.label(), sheets.labelled(pair.label()), sheets.labelled(pair.coded()))
                                .judged())
                        .toList(),
                draw::size);
        Tally found = both.tally(Measures.FOUND);
        assertThat(found.f1()).isGreaterThan(0.5);
    }
}
