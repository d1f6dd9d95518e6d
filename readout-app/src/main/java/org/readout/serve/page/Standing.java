package org.readout.serve.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.measure.Query;
import org.readout.model.Country;
import org.readout.model.Reading;
import org.readout.pipeline.Period;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.pipeline.reading.ReadingQuery;
import org.readout.serve.chart.Spark;

/** How two states stand on a day, with others beside them: what a page that is about more than the reading shows of it. */
public record Standing(Frame frame, DyadReadings found) {
    private static final int CONTROLS = 3;

    static Standing of(Frame frame, Library library, Country a, Country b, @Nullable LocalDate asOf) {
        return new Standing(
                frame,
                library.measurements()
                        .readings(new ReadingQuery(
                                a, b, Period.ALWAYS, Query.Grain.QUARTER, asOf, null, Set.of(), CONTROLS)));
    }

    public boolean known() {
        return found.items() > 0;
    }

    public Reading last() {
        return found.last();
    }

    public Spark spark() {
        return Spark.of(found.readings());
    }

    public String dyad() {
        return frame.links().dyad(found.dyad().a(), found.dyad().b());
    }

    public Controls controls() {
        return new Controls(
                frame,
                found.controls(),
                Map.of(
                        "a",
                        found.dyad().a().code(),
                        "b",
                        found.dyad().b().code(),
                        "as_of",
                        frame.value("as_of"),
                        "most",
                        CONTROLS));
    }
}
