package org.readout.serve.page;

import java.util.List;
import org.readout.measure.Query;
import org.readout.model.Country;
import org.readout.model.Reading;
import org.readout.pipeline.Library;
import org.readout.pipeline.Triangle;
import org.readout.pipeline.TriangleQuery;
import org.readout.serve.Asked;
import org.readout.serve.chart.Spark;

/** Three states two by two. */
public record TrianglePage(Frame frame, List<Country> states, Triangle found) {
    static TrianglePage of(Opening opening, Library library, Asked asked) {
        List<Country> states = List.of(asked.state("a"), asked.state("b"), asked.state("c"));
        Names names = opening.names(asked);
        return new TrianglePage(
                opening.frame(Text.joined(states.stream().map(names::of).toList()), library, asked),
                states,
                library.triangle(new TriangleQuery(
                        states.get(0),
                        states.get(1),
                        states.get(2),
                        asked.period(),
                        asked.by(Query.Grain.QUARTER),
                        asked.asOf(),
                        asked.textOrNull("model"))));
    }

    public Spark spark(Triangle.Side side) {
        return Spark.of(side.readings().readings());
    }

    public Reading last(Triangle.Side side) {
        return side.readings().last();
    }

    public String dyad(Triangle.Side side) {
        return frame.links()
                .dyad(side.readings().dyad().a(), side.readings().dyad().b());
    }
}
