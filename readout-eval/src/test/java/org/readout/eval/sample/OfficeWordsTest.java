package org.readout.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Country;

class OfficeWordsTest {
    private final OfficeWords offices = new OfficeWords(Meetings.LEXICON.countries());

    @ParameterizedTest
    @CsvSource({
        "ROK President, President of the Republic of Korea, true",
        "Foreign Minister, Minister of Unification, false",
        "韩国外交部长官, 外交部长官, true",
        "外交部长官, 外交部第一次官, false",
        "special envoy, special envoy of the President, false",
    })
    void covered(String stated, String expected, boolean covered) {
        assertThat(offices.cover(List.of(Meetings.office(stated, new Country("KOR"))), expected))
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"director of the department and member of the committee"})
    void twoOfficesDoNotCoverOneTogether(String expected) {
        Country state = new Country("PRK");
        assertThat(offices.cover(
                        List.of(
                                Meetings.office("director of the department", state),
                                Meetings.office("member of the committee", state)),
                        expected))
                .isFalse();
    }
}
