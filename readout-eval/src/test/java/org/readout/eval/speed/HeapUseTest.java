package org.readout.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeapUseTest {
    private static final long MIB = 1 << 20;

    @Test
    void thePeakStandsBeforeACollection() {
        List<String> log = List.of(
                "[0.010s][info][gc] Using G1",
                "[0.312s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 23M->9M(1024M) 4.271ms",
                "[1.502s][info][gc] GC(1) Pause Young (Concurrent Start) (G1 Evacuation Pause) 511M->88M(1024M) 9.1ms",
                "[1.502s][info][gc] GC(2) Concurrent Mark Cycle",
                "[1.612s][info][gc] GC(2) Pause Remark 140M->71M(1024M) 2.034ms");
        assertThat(HeapUse.of(log, 200 * MIB)).isEqualTo(new HeapUse(511, 88L));
    }

    @Test
    void theSerialCollectorWritesTheSame() {
        List<String> log = List.of("[0.2s][info][gc] GC(0) Pause Full (Allocation Failure) 990M->400M(990M) 812.000ms");
        assertThat(HeapUse.of(log, 0)).isEqualTo(new HeapUse(990, 400L));
    }

    @Test
    void withoutACollectionItIsWhatIsInUseAtTheEndRoundedUp() {
        assertThat(HeapUse.of(List.of("[0.010s][info][gc] Using G1"), 30 * MIB + 1))
                .isEqualTo(new HeapUse(31, null));
    }

    @Test
    void theEndMayBeThePeak() {
        List<String> log =
                List.of("[0.3s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 23M->9M(64M) 4ms");
        assertThat(HeapUse.of(log, 40 * MIB)).isEqualTo(new HeapUse(40, 9L));
    }
}
