package org.readout.code.en.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.code.en.Texts;

/** Of which day contacts are that a report tells of without one. */
class LeadDayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
        Call with Minister Kommasith//Wang Yi spoke with Lao Foreign Minister Saleumxay Kommasith. | 2019-03-09
        A long friendship//Shortly before his death, Wang Yi met Lao Foreign Minister Saleumxay Kommasith. | none
        HANOI, March 9 (Wire) - Laos and China agreed on Thursday to reopen a road.//Wang Yi and Saleumxay Kommasith of Laos shook hands after talks. | 2019-03-07
        Road reopens//By An Author//HANOI (Wire) - Laos and China agreed on Thursday to reopen a road.//Wang Yi telephoned Saleumxay Kommasith of Laos. | 2019-03-07
        HANOI, March 9 (Wire) - Laos and China agreed on Thursday to reopen a road.//Wang Yi had met Saleumxay Kommasith of Laos before. | none
        """)
    void whatALeadTellsIsOfItsDay(String text, String date) {
        assertThat(Texts.coded(text.replace("//", "\n\n"), "2019-03-09").meetings())
                .first()
                .extracting(meeting -> meeting.date().value())
                .isEqualTo(date);
    }
}
