package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.model.Country;
import org.readout.model.Span;
import org.readout.model.Status;

class OneTableTest {
    @Test
    void rowsOfEachTwoOfThreeStatesAreOneMeeting() {
        List<Account> folded = OneTable.fold(List.of(row("FRA", "DEU", 0), row("FRA", "RUS", 0), row("DEU", "RUS", 0)));
        assertThat(folded).hasSize(1);
        assertThat(OneTable.pairs(folded)).hasSize(3);
    }

    @Test
    void oneWhoMetEachOfTheOthersMayHaveMetThemApart() {
        List<Account> rows = List.of(row("CHN", "DEU", 0), row("CHN", "RUS", 0), row("CHN", "FRA", 0));
        assertThat(OneTable.fold(rows)).isEqualTo(rows);
    }

    @Test
    void whatOtherSentencesTellIsAnotherMeeting() {
        List<Account> rows = List.of(row("FRA", "DEU", 0), row("FRA", "RUS", 0), row("DEU", "RUS", 9));
        assertThat(OneTable.fold(rows)).hasSize(3);
    }

    private static Account row(String one, String other, int told) {
        return new Account(
                Written.LEXICON.formats().format("talks"),
                Status.OCCURRED,
                "2016-10-15",
                null,
                Stream.of(one, other)
                        .map(code -> new Delegation(new Country(code), List.of()))
                        .toList(),
                null,
                null,
                List.of(),
                List.of(new Span(told, told + 5)));
    }
}
