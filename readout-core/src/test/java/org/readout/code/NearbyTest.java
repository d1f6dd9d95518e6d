package org.readout.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.model.Basis;
import org.readout.model.Precision;
import org.readout.model.When;

/** Accounts that may be of one meeting are found among those near. */
class NearbyTest {
    private static final int DAYS = 1000;
    private static final int MONTH = 31;

    @Test
    void noneIsMissedThatIsAMonthAwayAtMost() {
        Random random = new Random(1);
        List<When> dates = new ArrayList<>();
        Nearby nearby = new Nearby();
        for (int i = 0; i < 500; i++) {
            dates.add(date(random));
            nearby.add(i, dates.get(i));
        }
        for (int i = 0; i < 200; i++) {
            When asked = date(random);
            List<Integer> near = nearby.to(asked).boxed().toList();
            assertThat(near).isSorted().doesNotHaveDuplicates();
            for (int j = 0; j < dates.size(); j++) {
                if (near(asked, dates.get(j))) {
                    assertThat(near).contains(j);
                }
            }
        }
    }

    @Test
    void fewOfManyAreNear() {
        Nearby nearby = new Nearby();
        for (int i = 0; i < DAYS; i++) {
            nearby.add(i, When.day(day(i), Basis.EXPLICIT, List.of()));
        }
        assertThat(nearby.to(When.day(day(500), Basis.EXPLICIT, List.of())).count())
                .isLessThan(5 * MONTH);
    }

    private static When date(Random random) {
        LocalDate from = day(random.nextInt(DAYS));
        return switch (random.nextInt(4)) {
            case 0 -> When.day(from, Basis.EXPLICIT, List.of());
            case 1 -> interval(from, random.nextInt(2 * DAYS));
            case 2 -> interval(from, random.nextInt(MONTH));
            default -> new When(random.nextBoolean() ? from : null, null, Precision.VAGUE, Basis.VAGUE, List.of());
        };
    }

    private static When interval(LocalDate from, int days) {
        return new When(from, from.plusDays(days), Precision.INTERVAL, Basis.EXPLICIT, List.of());
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2014, 1, 1).plusDays(number);
    }

    private static boolean near(When a, When b) {
        return !after(a.earliest(), b.latest()) && !after(b.earliest(), a.latest());
    }

    private static boolean after(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && from.isAfter(to.plusDays(MONTH));
    }
}
