package org.readout.serve.api;

import java.util.List;
import org.readout.export.shape.AccessShape;
import org.readout.export.shape.MeetingShape;
import org.readout.export.shape.TenureShape;
import org.readout.pipeline.TypedDay;
import org.readout.pipeline.tenure.TenureQuery;

/** People: offices, meetings, whom they met. */
record PersonEndpoints() {
    List<Endpoint> all() {
        return List.of(tenures(), appearances(), access());
    }

    private static Endpoint tenures() {
        return new Endpoint(
                "/tenures",
                "Who held which office, as attested",
                List.of(
                        Param.needed("name", "a person, or a state, in English, Chinese or Korean"),
                        Param.date("at", "the holders on this day, or those attested nearest to it"),
                        Param.asOf(),
                        Param.text("office", "only offices with this in their words"),
                        Param.number("band", "only offices of rank band 1 to this")),
                TenureShape.class,
                (library, asked) -> library
                        .chronicle()
                        .tenures(new TenureQuery(
                                asked.needed("name"),
                                asked.day("at", TypedDay::first),
                                asked.asOf(),
                                asked.textOrNull("office"),
                                asked.band("band")))
                        .stream()
                        .map(held -> TenureShape.of(held, asked.day("at", TypedDay::first))));
    }

    private static Endpoint appearances() {
        return new Endpoint(
                "/appearances",
                "The meetings and other contacts of a person, held or not, by date",
                List.of(Param.needed("name", "a person's name or identifier"), Param.asOf()),
                MeetingShape.class,
                (library, asked) -> library.chronicle().person(asked.needed("name"), asked.asOf()).meetings().stream()
                        .map(MeetingShape::of));
    }

    private static Endpoint access() {
        return new Endpoint(
                "/access",
                "Whom a person met, of what rank, as host or guest: one row for each principal of another side",
                List.of(Param.needed("name", "a person's name or identifier"), Param.asOf()),
                AccessShape.class,
                (library, asked) -> library.chronicle().person(asked.needed("name"), asked.asOf()).access().stream()
                        .map(AccessShape::of));
    }
}
