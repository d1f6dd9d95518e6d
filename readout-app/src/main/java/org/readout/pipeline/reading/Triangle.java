package org.readout.pipeline.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.measure.Correlation;
import org.readout.model.Country;
import org.readout.model.Dyad;

/**
 * Three states two by two.
 *
 * @param sides the three readings, as {@link TriangleQuery#dyads()}
 * @param movements each two of them
 */
public record Triangle(List<Side> sides, List<CoMovement> movements) {
    public Triangle {
        sides = List.copyOf(sides);
        movements = List.copyOf(movements);
    }

    /**
     * One of the three.
     *
     * @param panel the state whose dyads say what is usual; values of dyads with different panels are not on one scale
     */
    public record Side(Country panel, DyadReadings readings) {}

    /**
     * Whether two of the three move together.
     *
     * @param change of their twelve-month changes, month by month; absent if there are too few, or one does not move
     */
    public record CoMovement(Dyad first, Dyad second, @Nullable Correlation change) {
        /** True if one cools as the other warms, as far as can be told: no other finding bears out a zero-sum reading. */
        public boolean opposed() {
            return change != null && change.opposed();
        }
    }

    /** Other dyads of the three states, each once: what moves these too is not between the three. */
    public List<DyadReadings.Control> controls() {
        Map<Dyad, DyadReadings.Control> controls = new LinkedHashMap<>();
        sides.stream()
                .filter(side -> side.readings().items() > 0)
                .flatMap(side -> side.readings().controls().stream())
                .forEach(control -> controls.putIfAbsent(control.dyad(), control));
        sides.forEach(side -> controls.remove(side.readings().dyad()));
        return List.copyOf(controls.values());
    }

    /** True if the record tells nothing of any two of the states. */
    public boolean nothing() {
        return sides.stream().allMatch(side -> side.readings().items() == 0);
    }
}
