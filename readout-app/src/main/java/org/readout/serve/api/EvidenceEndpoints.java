package org.readout.serve.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.export.shape.ControlShape;
import org.readout.export.shape.TitledShape;
import org.readout.measure.Query;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.pipeline.reading.ReadingQuery;
import org.readout.pipeline.reading.TriangleQuery;
import org.readout.serve.Asked;
import org.readout.serve.Cases;
import org.readout.store.TitledFilter;

/** What numbers rest on: documents, earlier cases, other dyads. */
record EvidenceEndpoints() {
    private static final int CONTROLS = 4;
    private static final int MOST_CONTROLS = 20;

    List<Endpoint> all() {
        return List.of(documents(), cases(), controls());
    }

    private static Endpoint documents() {
        return new Endpoint(
                "/documents",
                "Documents by their titles, the latest first",
                List.of(
                        Param.text("source", "only those added from this source"),
                        Param.otherState("state"),
                        Param.flag("titles", "only those of which no more than a title was kept")),
                TitledShape.class,
                (library, asked) -> library
                        .holdings()
                        .titled(new TitledFilter(
                                asked.textOrNull("source"), asked.stateOrNull("state"), asked.flag("titles"), null))
                        .stream()
                        .map(TitledShape::of));
    }

    private static Endpoint cases() {
        return new Endpoint(
                "/cases",
                "The documents of the earlier cases a signal was held against, the latest first",
                Cases.params().stream()
                        .map(param -> param.equals("as_of")
                                ? Param.asOf()
                                : param.equals("day")
                                        ? new Param("day", Param.Kind.DATE, true, "day of the signal")
                                        : param.length() == 1
                                                ? Param.state(param)
                                                : Param.needed(param, "as the signal has it"))
                        .toList(),
                TitledShape.class,
                (library, asked) ->
                        Cases.of(library, asked).documents().stream().map(TitledShape::of));
    }

    private static Endpoint controls() {
        return new Endpoint(
                "/controls",
                "Other dyads on the same days, a row each for a period: what moves these too is nothing particular to the two",
                List.of(
                        Param.state("a"),
                        Param.state("b"),
                        Param.otherState("c"),
                        Param.from(),
                        Param.to(),
                        Param.by(),
                        Param.asOf(),
                        Param.text("model", "another model than the default"),
                        Param.number("most", "how many dyads, 1 to 20; 4 if left out; of three states all theirs")),
                ControlShape.class,
                (library, asked) -> found(library, asked).flatMap(ControlShape::of));
    }

    private static Stream<DyadReadings.Control> found(Library library, Asked asked) {
        if (asked.stateOrNull("c") != null) {
            return library
                    .measurements()
                    .triangle(new TriangleQuery(
                            asked.state("a"),
                            asked.state("b"),
                            asked.state("c"),
                            asked.period(),
                            asked.by(Query.Grain.QUARTER),
                            asked.asOf(),
                            asked.textOrNull("model")))
                    .controls()
                    .stream();
        }
        DyadReadings found = library.measurements()
                .readings(new ReadingQuery(
                        asked.state("a"),
                        asked.state("b"),
                        asked.period(),
                        asked.by(Query.Grain.QUARTER),
                        asked.asOf(),
                        asked.textOrNull("model"),
                        Set.of(),
                        false,
                        asked.number("most", 1, MOST_CONTROLS).orElse(CONTROLS)));
        return found.items() == 0 ? Stream.of() : found.controls().stream();
    }
}
