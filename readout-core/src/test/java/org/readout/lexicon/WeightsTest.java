package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {
    private static final String HEADER = "kind\tlevel\tamount\titem_noise\tmonth_noise\n";
    private static final String WAYS =
            "in_person\t*\t1\t2\t2\nremote\t*\t1\t2\t2\nwritten\t*\t1\t3\t3\nevent\t*\t\t2\t1\n";

    @Test
    void theBundledTableIsSound() {
        Source files = Source.bundled(List.of("cameo.tsv", "plover.tsv", "formats.tsv", "weights.tsv"));
        Weights weights = Weights.read(files, Formats.read(files, Codes.read(files)));
        assertThat(weights.ofEvent().amount()).isNull();
    }

    @Test
    void theMeanOfManyItemsOfAMonthKeepsTheMonthsNoise() {
        Weight event = read(WAYS).ofEvent();
        assertThat(event.noise(1)).isEqualTo(3);
        assertThat(event.noise(1000)).isBetween(1.0, 1.01);
    }

    @ParameterizedTest
    @CsvSource({
        "picnic~*~1~1~1,         weights.tsv:6: kind 'picnic' is neither",
        "remote~chief~1~1~1,     weights.tsv:6: level 'chief' is none",
        "remote~3~~1~1,          weights.tsv:6: amount is left empty for event",
        "remote~3~11~1~1,        weights.tsv:6: amount 11.0 is outside",
        "remote~3~1~0~1,         weights.tsv:6: column 'item_noise' must be",
        "remote~*~1~1~1,         weights.tsv:6: remote at level * stands twice",
    })
    void errorsNameTheLine(String line, String message) {
        assertThatThrownBy(() -> read(WAYS + line.replace('~', '\t') + "\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void everyWayOfContactNeedsALine() {
        assertThatThrownBy(() -> read("in_person\t*\t1\t2\t2\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("add a line for remote");
    }

    private static Weights read(String lines) {
        Source files = new Source(Map.of(
                "cameo.tsv", "code\tname\tgoldstein\tplover_type\tplover_mode\n040\tConsult\t1\tCONSULT\t\n",
                "plover.tsv", "type\tmode\tplover_score\n",
                "formats.tsv", "id\tcontact\tcameo\tplover_type\tplover_mode\nmeeting\tin_person\t040\tCONSULT\t\n",
                "weights.tsv", HEADER + lines));
        return Weights.read(files, Formats.read(files, Codes.read(files)));
    }
}
