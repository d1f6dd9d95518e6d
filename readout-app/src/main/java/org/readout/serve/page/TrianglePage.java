package org.readout.serve.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.measure.Query;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Reading;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.reading.Triangle;
import org.readout.pipeline.reading.TriangleQuery;
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
                library.measurements().triangle(query(asked)));
    }

    static TriangleQuery query(Asked asked) {
        return new TriangleQuery(
                asked.state("a"),
                asked.state("b"),
                asked.state("c"),
                asked.period(),
                asked.by(Query.Grain.QUARTER),
                asked.asOf(),
                asked.textOrNull("model"));
    }

    public Spark spark(Triangle.Side side) {
        return Spark.of(side.readings().readings());
    }

    public Reading last(Triangle.Side side) {
        return side.readings().last();
    }

    public Controls controls() {
        Map<String, Object> asked = filters();
        List.of("a", "b", "c").forEach(name -> asked.put(name, frame.asked().needed(name)));
        return new Controls(frame, found.controls(), asked);
    }

    public String export(String as) {
        Map<String, Object> asked = filters();
        List.of("a", "b", "c").forEach(name -> asked.put(name, frame.asked().needed(name)));
        asked.put("as", as);
        return Links.api("/triangle", asked);
    }

    public String cite(String as) {
        return frame.links().with(frame.asked().path() + "/cite." + as, filters());
    }

    private Map<String, Object> filters() {
        Map<String, Object> asked = new HashMap<>();
        List.of("from", "to", "by", "as_of", "model").forEach(name -> asked.put(name, frame.value(name)));
        return asked;
    }

    public String dyad(Dyad dyad) {
        return frame.links().dyad(dyad.a(), dyad.b());
    }

    /** The course of two states month by month: what is held against that of two others. */
    public String months(Dyad dyad) {
        return frame.links()
                .with(
                        "/dyad/" + dyad.a().code() + "/" + dyad.b().code(),
                        Map.of(
                                "by",
                                "month",
                                "from",
                                frame.value("from"),
                                "to",
                                frame.value("to"),
                                "as_of",
                                frame.value("as_of")));
    }

    public String dyad(Triangle.Side side) {
        return frame.links()
                .dyad(side.readings().dyad().a(), side.readings().dyad().b());
    }
}
