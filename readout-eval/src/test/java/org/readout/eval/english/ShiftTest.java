package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ShiftTest {
    private static final String TEXT = "On May 31, the day before June 1, 2016. In February 2013 too.";

    @Test
    void monthsAndYearsMoveAndDaysStay() {
        Shift shift = new Shift(-3, 2);
        assertThat(new Rewriting(TEXT, shift.in(TEXT)).text())
                .isEqualTo("On July 31, the day before August 1, 2013. In April 2010 too.");
        assertThat(shift.day(LocalDate.of(2016, 5, 31), false)).isEqualTo(LocalDate.of(2013, 7, 31));
        assertThat(shift.day(LocalDate.of(2013, 2, 28), false)).isEqualTo(LocalDate.of(2010, 4, 30));
        assertThat(shift.day(LocalDate.of(2016, 12, 31), false)).isEqualTo(LocalDate.of(2013, 12, 31));
    }

    @RepeatedTest(20)
    void theLastDayOfAMonthStaysTheLast(RepetitionInfo info) {
        Shift shift = Shift.of(TEXT, new Random(info.getCurrentRepetition()));
        assertThat(shift.months()).isIn(2, 3, 5, 6);
        assertThat(shift.years()).isNotZero();
    }
}
