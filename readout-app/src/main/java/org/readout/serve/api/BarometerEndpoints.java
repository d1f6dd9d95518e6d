package org.readout.serve.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.export.shape.BriefShape;
import org.readout.export.shape.ChangeShape;
import org.readout.export.shape.PartnerShape;
import org.readout.export.shape.ReadingShape;
import org.readout.export.shape.SignalShape;
import org.readout.export.shape.TriangleShape;
import org.readout.measure.Query;
import org.readout.model.DocId;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.TypedDay;
import org.readout.pipeline.brief.BriefQuery;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.pipeline.reading.PartnersQuery;
import org.readout.pipeline.reading.ReadingQuery;
import org.readout.pipeline.reading.TriangleQuery;
import org.readout.pipeline.signal.SignalQuery;
import org.readout.serve.Asked;

/** What is measured: readings, signals, changes, triangles. */
record BarometerEndpoints() {
    private static final int PARTNERS = 30;
    private static final int MOST_PARTNERS = 300;
    private static final int CONTROLS = 3;
    private static final int MOST_WORDS = 5000;

    List<Endpoint> all() {
        return List.of(partners(), readings(), signals(), changes(), triangle(), briefs());
    }

    private static Endpoint partners() {
        return new Endpoint(
                "/states/{a}/partners",
                "The partners of a state at a glance, those with the most contacts first",
                List.of(
                        Param.state("a"),
                        Param.to(),
                        Param.text("model", "another model than the default"),
                        Param.number("most", "how many, 1 to 300; 30 if left out")),
                PartnerShape.class,
                (library, asked) -> library
                        .measurements()
                        .partners(new PartnersQuery(
                                asked.state("a"),
                                asked.day("to", TypedDay::last),
                                asked.textOrNull("model"),
                                asked.number("most", 1, MOST_PARTNERS).orElse(PARTNERS)))
                        .stream()
                        .map(PartnerShape::of));
    }

    private static Endpoint readings() {
        return new Endpoint(
                "/readings",
                "The barometer of two states, a row a period, with what adds to each",
                List.of(
                        Param.state("a"),
                        Param.state("b"),
                        Param.from(),
                        Param.to(),
                        Param.by(),
                        Param.asOf(),
                        Param.text("model", "another model than the default"),
                        Param.text("without", "identifiers of documents to leave out, separated by commas"),
                        Param.flag("with_imported", "imported events count too, though no text tells them")),
                ReadingShape.class,
                (library, asked) -> rows(library.measurements().readings(reading(library, asked))));
    }

    private static Stream<ReadingShape> rows(DyadReadings found) {
        return found.items() == 0 ? Stream.of() : ReadingShape.of(found);
    }

    private static ReadingQuery reading(Library library, Asked asked) {
        Set<DocId> without = new HashSet<>();
        asked.list("without")
                .forEach(id -> without.add(library.holdings()
                        .document(id)
                        .orElseThrow(() -> new BadRequest("'without': no document of the identifier '" + id + "'"))
                        .document()
                        .id()));
        return new ReadingQuery(
                asked.state("a"),
                asked.state("b"),
                asked.period(),
                asked.by(Query.Grain.QUARTER),
                asked.asOf(),
                asked.textOrNull("model"),
                without,
                asked.flag("with_imported"),
                CONTROLS);
    }

    private static Endpoint signals() {
        return new Endpoint(
                "/signals",
                "What is unusual about meetings of a state; without a period about the last known and the days before it",
                List.of(
                        Param.state("a"),
                        Param.otherState("b"),
                        Param.from(),
                        Param.to(),
                        Param.asOf(),
                        Param.text("kind", "only these kinds, separated by commas"),
                        Param.number("level", "only meetings of level 1 (leaders) to this")),
                SignalShape.class,
                (library, asked) -> library
                        .measurements()
                        .signals(new SignalQuery(
                                asked.state("a"),
                                asked.stateOrNull("b"),
                                asked.period(),
                                asked.asOf(),
                                asked.set("kind"),
                                asked.band("level")))
                        .signals()
                        .stream()
                        .map(SignalShape::of));
    }

    private static Endpoint changes() {
        return new Endpoint(
                "/changes",
                "What became known of two states after a day",
                List.of(
                        Param.state("a"),
                        Param.state("b"),
                        new Param("since", Param.Kind.DATE, true, "what was published by that day was known"),
                        Param.asOf()),
                ChangeShape.class,
                (library, asked) -> library
                        .measurements()
                        .changes(
                                asked.state("a"), asked.state("b"), TypedDay.first(asked.needed("since")), asked.asOf())
                        .changes()
                        .stream()
                        .map(ChangeShape::of));
    }

    private static Endpoint triangle() {
        return new Endpoint(
                "/triangle",
                "Three states two by two, and whether their readings move together",
                List.of(
                        Param.state("a"),
                        Param.state("b"),
                        Param.state("c"),
                        Param.from(),
                        Param.to(),
                        Param.by(),
                        Param.asOf(),
                        Param.text("model", "another model than the default")),
                TriangleShape.class,
                (library, asked) ->
                        Stream.of(TriangleShape.of(library.measurements().triangle(triangle(asked)))));
    }

    private static Endpoint briefs() {
        return new Endpoint(
                "/briefs",
                "What is known of two states in so many words, each sentence with what it rests on",
                List.of(
                        Param.state("a"),
                        Param.state("b"),
                        Param.asOf(),
                        Param.number("words", "how many at most, 50 to 5000; 250 if left out")),
                BriefShape.class,
                (library, asked) -> Stream.of(library.reports()
                                .brief(new BriefQuery(
                                        asked.state("a"),
                                        asked.state("b"),
                                        asked.asOf(),
                                        asked.number("words", BriefQuery.FEWEST, MOST_WORDS)
                                                .orElse(BriefQuery.WORDS))))
                        .filter(brief -> !brief.brief().sources().isEmpty())
                        .map(BriefShape::of));
    }

    private static TriangleQuery triangle(Asked asked) {
        return new TriangleQuery(
                asked.state("a"),
                asked.state("b"),
                asked.state("c"),
                asked.period(),
                asked.by(Query.Grain.YEAR),
                asked.asOf(),
                asked.textOrNull("model"));
    }
}
