package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Meeting;

/** Of which state somebody is whom a text names without one. Published on 2019-03-09. */
class HomeStatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Secretary of State Paul Marlowe met Lao Foreign Minister Somsak Vong on Thursday.        | LAO USA
        OSLO (Wire) - Prime Minister Nils Berg met Lao Foreign Minister Somsak Vong on Thursday. | LAO NOR
        UN envoy Christine Roth met Lao Foreign Minister Somsak Vong in Vientiane on Thursday.   | -
        Iran and the E3 met in Vienna on Thursday.                                               | DEU FRA GBR IRN
        """)
    void whoseMinisterSomebodyIs(String text, String states) {
        assertThat(states(text)).isEqualTo(states);
    }

    @Test
    void theMinistryThatPublishesSpeaksOfItsOwn() {
        assertThat(states(
                        "Foreign Minister's call\n\nMinistry of Foreign Affairs of Japan\n\nMr. Tanabe Kenji, Minister for "
                                + "Foreign Affairs, met Lao Foreign Minister Somsak Vong on Thursday."))
                .isEqualTo("JPN LAO");
    }

    @Test
    void whoTakesAnOfficeIsOfItsState() {
        assertThat(states(
                        "Chinese Premier Li Qiang on Friday sent a message to Abdel Sellal upon his appointment as prime"
                                + " minister of Algeria."))
                .isEqualTo("CHN DZA");
    }

    private static String states(String text) {
        List<Meeting> meetings = Texts.coded(text, "2019-03-09").meetings();
        return meetings.isEmpty()
                ? "-"
                : meetings.get(0).countries().stream()
                        .map(state -> state.code())
                        .sorted()
                        .collect(Collectors.joining(" "));
    }
}
