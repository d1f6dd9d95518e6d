package org.readout.pipeline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.measure.Correlation;
import org.readout.measure.Course;
import org.readout.model.Country;
import org.readout.model.Dyad;

/**
 * Reads three dyads, each against the dyads of the state {@link Observatory#hub} gives it, and sets them beside each other. Confined to
 * one thread.
 */
public final class Triangles {
    private final Observatory observatory;

    public Triangles(Observatory observatory) {
        this.observatory = observatory;
    }

    /** The three readings, and whether their changes move together. */
    public Triangle read(TriangleQuery asked) {
        Map<Country, FittedDyads> byHub = new HashMap<>();
        List<Triangle.Side> sides = new ArrayList<>();
        Map<Dyad, Course> changes = new HashMap<>();
        for (Dyad dyad : asked.dyads()) {
            ReadingQuery one = asked.of(dyad);
            Country hub = observatory.hub(one);
            FittedDyads fitted = byHub.computeIfAbsent(hub, state -> observatory.fitted(state, one));
            DyadReadings readings = fitted.readings(one);
            sides.add(new Triangle.Side(hub, readings));
            if (readings.items() > 0) {
                changes.put(dyad, change(fitted, dyad, asked));
            }
        }
        return new Triangle(sides, movements(asked.dyads(), changes));
    }

    /** A year more than asked for is read, so that the first month asked for has a change. */
    private static Course change(FittedDyads fitted, Dyad dyad, TriangleQuery asked) {
        LocalDate from = asked.period().from();
        LocalDate to = asked.asOf() == null ? asked.period().to() : asked.asOf();
        return Course.filtered(fitted.months(dyad, from == null ? null : from.minusYears(1), to))
                .yearlyChange();
    }

    private static List<Triangle.CoMovement> movements(List<Dyad> dyads, Map<Dyad, Course> changes) {
        List<Triangle.CoMovement> movements = new ArrayList<>();
        for (int i = 0; i < dyads.size(); i++) {
            for (int j = i + 1; j < dyads.size(); j++) {
                movements.add(movement(dyads.get(i), dyads.get(j), changes));
            }
        }
        return movements;
    }

    private static Triangle.CoMovement movement(Dyad first, Dyad second, Map<Dyad, Course> changes) {
        Course one = changes.get(first);
        Course other = changes.get(second);
        return new Triangle.CoMovement(
                first,
                second,
                one == null || other == null
                        ? null
                        : Correlation.of(one.within(other), other.within(one)).orElse(null));
    }
}
