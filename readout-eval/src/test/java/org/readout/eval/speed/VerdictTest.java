package org.readout.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Target MINUTE = new Target(SpeedMeasure.SECONDS, 46_788, 60, 2);
    private static final Target GIB = new Target(SpeedMeasure.HEAP_PEAK_MIB, 46_788, 1024, null);

    @Test
    void aTargetIsReachedAtItsBound() {
        assertThat(Verdict.of(MINUTE, Measured.speed(Measured.TWO, 60)).reached())
                .isTrue();
        assertThat(Verdict.of(MINUTE, Measured.speed(Measured.TWO, 60.1)).reached())
                .isFalse();
    }

    @Test
    void onMoreProcessorsTooSlowIsTooSlowAndFastEnoughShowsNothing() {
        Machine eight = Measured.machine(8);
        assertThat(Verdict.of(MINUTE, Measured.speed(eight, 61)).reached()).isFalse();
        assertThat(Verdict.of(MINUTE, Measured.speed(eight, 20)).reached()).isNull();
        assertThat(Verdict.of(GIB, Measured.speed(eight, 20)).reached()).isTrue();
    }

    @Test
    void fewerItemsThanSetShowNothing() {
        Speed few = new Speed(Measured.TWO, Measured.run(1, 1), List.of(Measured.run(1_000, 3)));
        assertThat(Verdict.of(MINUTE, few).reached()).isNull();
    }

    @Test
    void theBundledTargetsAreWhatWasSet() {
        assertThat(Target.bundled()).isEqualTo(List.of(MINUTE, GIB));
    }
}
