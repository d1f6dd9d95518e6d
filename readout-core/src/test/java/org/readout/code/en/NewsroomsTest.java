package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A newsroom that writes from one state calls its capital "here" and itself by its short name. Published on 2012-06-08. */
class NewsroomsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        KCNA    | A delegation of Swedish lawmakers left for home on Monday.                              | visit PRK SWE
        KCNA    | A delegation of the Ministry of Foreign Affairs of Malaysia arrived here on Tuesday.     | visit MYS PRK
        KCNA    | A delegation of the Lao National Assembly visited the farm on Friday.                    | visit LAO PRK
        KCNA    | A delegation of the Journalists Union of Korea came back home after visiting China.      | visit CHN PRK
        Yonhap  | A delegation of the Journalists Association of Korea came back home after visiting China. | visit CHN KOR
        Reuters | A delegation of Swedish lawmakers left for home on Monday.                              | -
        """)
    void whereItWrites(String outlet, String text, String expected) {
        String told = Texts.coded(Texts.annotated(text, "2012-06-08", outlet)).meetings().stream()
                .map(meeting -> meeting.format().id() + " "
                        + meeting.countries().stream()
                                .map(state -> state.code())
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));

        assertThat(told.isEmpty() ? "-" : told).isEqualTo(expected);
    }
}
