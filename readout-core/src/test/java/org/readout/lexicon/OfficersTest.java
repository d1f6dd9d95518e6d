package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks for no state while serving an organisation of states. */
class OfficersTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final Officers OFFICERS = Officers.read(LEXICON.source(), LEXICON.people());

    @ParameterizedTest
    @CsvSource({
        "antonio-guterres,     2018-09-02, true",
        "antonio-guterres,     2016-06-01, false",
        "ursula-von-der-leyen, 2018-10-22, false",
        "ursula-von-der-leyen, 2023-04-06, true",
        "ban-ki-moon,          2005-11-01, false",
        "ban-ki-moon,          2014-08-16, true",
        "xi-jinping,           2018-09-02, false"
    })
    void whileTheyServe(String id, LocalDate day, boolean serves) {
        assertThat(OFFICERS.serves(LEXICON.people().byId(id).orElseThrow().person(), day))
                .isEqualTo(serves);
    }

    @ParameterizedTest
    @CsvSource({"antonio-guterres"})
    void withoutADayNobodyIsKnownTo(String id) {
        assertThat(OFFICERS.serves(LEXICON.people().byId(id).orElseThrow().person(), null))
                .isFalse();
    }
}
