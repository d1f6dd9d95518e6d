package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.pipeline.reading.Triangle;

/**
 * Three states two by two.
 *
 * @param sides their readings
 * @param movements whether each two of them move together
 */
public record TriangleShape(String model, String unit, List<Side> sides, List<Movement> movements) {

    /**
     * One of the three.
     *
     * @param panel the state whose dyads say what is usual
     * @param items meetings, acts and statements the record holds; without any there are no readings
     */
    public record Side(List<String> dyad, String panel, int items, List<ReadingShape> readings) {
        static Side of(Triangle.Side side) {
            DyadReadings found = side.readings();
            return new Side(
                    List.of(found.dyad().a().code(), found.dyad().b().code()),
                    side.panel().code(),
                    found.items(),
                    found.items() == 0 ? List.of() : ReadingShape.of(found).toList());
        }
    }

    /**
     * Two of the three.
     *
     * @param change correlation of their twelve-month changes; absent if it cannot be told
     * @param opposed true if one cools as the other warms, as far as can be told
     */
    public record Movement(List<String> dyads, @Nullable CorrelationShape change, boolean opposed) {
        static Movement of(Triangle.CoMovement two) {
            return new Movement(
                    List.of(two.first().toString(), two.second().toString()),
                    CorrelationShape.of(two.change()),
                    two.opposed());
        }
    }

    public static TriangleShape of(Triangle found) {
        DyadReadings any = found.sides().get(0).readings();
        return new TriangleShape(
                any.model(),
                any.unit(),
                found.sides().stream().map(Side::of).toList(),
                found.movements().stream().map(Movement::of).toList());
    }
}
