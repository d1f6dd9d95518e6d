package org.readout.export.shape;

import java.util.stream.Stream;
import org.readout.model.Reading;
import org.readout.pipeline.reading.DyadReadings;

/**
 * A reading of two other states, on the same day as one that is read.
 *
 * @param level probability of the interval from {@code low} to {@code high}
 * @param probWarming probability that it is warmer than a year before
 */
public record ControlShape(
        String a, String b, String date, double value, double low, double high, double level, double probWarming) {
    public static Stream<ControlShape> of(DyadReadings.Control control) {
        return control.readings().stream().map(reading -> of(control, reading));
    }

    private static ControlShape of(DyadReadings.Control control, Reading reading) {
        return new ControlShape(
                control.dyad().a().code(),
                control.dyad().b().code(),
                reading.date().toString(),
                reading.value(),
                reading.low(),
                reading.high(),
                reading.level(),
                reading.probWarming().m12());
    }
}
