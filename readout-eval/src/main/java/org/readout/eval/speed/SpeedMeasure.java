package org.readout.eval.speed;

import java.util.function.ToDoubleFunction;

/** A figure of a run that a target can be set for. */
enum SpeedMeasure {
    SECONDS("seconds", Measurement::seconds),
    HEAP_PEAK_MIB("heap peak, MiB", run -> run.heap().peak());

    private final String label;
    private final ToDoubleFunction<Measurement> value;

    SpeedMeasure(String label, ToDoubleFunction<Measurement> value) {
        this.label = label;
        this.value = value;
    }

    String label() {
        return label;
    }

    double of(Measurement run) {
        return value.applyAsDouble(run);
    }
}
