package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {
    private static final String HEADER = "kind\tlevel\tamount\n";
    private static final String WAYS = "in_person\t*\t1\nremote\t*\t1\nwritten\t*\t1\n";

    @Test
    void theBundledTableIsSound() {
        Source files = Source.bundled(List.of("cameo.tsv", "plover.tsv", "formats.tsv", "weights.tsv"));
        assertThatCode(() -> Weights.read(files, Formats.read(files, Codes.read(files))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "picnic~*~1,         weights.tsv:5: kind 'picnic' is neither",
        "remote~chief~1,     weights.tsv:5: level 'chief' is none",
        "remote~3~,          weights.tsv:5: amount must be a number on",
        "remote~3~11,        weights.tsv:5: amount must be a number on",
        "remote~*~1,         weights.tsv:5: remote at level * stands twice",
    })
    void errorsNameTheLine(String line, String message) {
        assertThatThrownBy(() -> read(WAYS + line.replace('~', '\t') + "\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void everyWayOfContactNeedsALine() {
        assertThatThrownBy(() -> read("in_person\t*\t1\n"))
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
