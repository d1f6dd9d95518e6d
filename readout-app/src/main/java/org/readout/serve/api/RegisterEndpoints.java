package org.readout.serve.api;

import java.util.List;
import java.util.stream.Stream;
import org.readout.audit.Audit;
import org.readout.compare.wording.Rungs;
import org.readout.export.shape.AccessShape;
import org.readout.export.shape.AccountsShape;
import org.readout.export.shape.CorrectionShape;
import org.readout.export.shape.CoverageShape;
import org.readout.export.shape.DocumentShape;
import org.readout.export.shape.EventShape;
import org.readout.export.shape.FaultShape;
import org.readout.export.shape.FormulaShape;
import org.readout.export.shape.HitShape;
import org.readout.export.shape.MeetingShape;
import org.readout.export.shape.StateShape;
import org.readout.export.shape.TenureShape;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.Library;
import org.readout.pipeline.MeetingQuery;
import org.readout.pipeline.TenureQuery;
import org.readout.pipeline.TypedDay;
import org.readout.serve.Asked;
import org.readout.serve.NotHere;
import org.readout.store.Stored;

/** What the record holds: documents, meetings, acts, offices. */
record RegisterEndpoints(Lexicon lexicon) {
    private static final int HITS = 200;
    private static final int MOST_HITS = 5000;

    List<Endpoint> all() {
        return List.of(
                coverage(),
                states(),
                meetings(),
                meeting(),
                accounts(),
                events(),
                tenures(),
                access(),
                search(),
                document(),
                faults(),
                formulas(),
                corrections());
    }

    private static Endpoint coverage() {
        return new Endpoint(
                "/coverage",
                "What each source covers, imported lists after the sources of texts",
                List.of(),
                CoverageShape.class,
                (library, asked) -> Stream.concat(library.holdings().coverage().stream(), library.holdings().importedCoverage().stream())
                        .map(CoverageShape::of));
    }

    private static Endpoint states() {
        return new Endpoint(
                "/states",
                "The states the record tells of, those that most is told of first",
                List.of(),
                StateShape.class,
                (library, asked) -> library.holdings().states().stream().map(StateShape::of));
    }

    private static Endpoint meeting() {
        return new Endpoint(
                "/meeting",
                "One meeting of the register",
                List.of(Param.needed("id", "its identifier, as in the register")),
                MeetingShape.class,
                (library, asked) -> library.chronicle().meeting(asked.needed("id")).stream().map(MeetingShape::of));
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

    private Endpoint meetings() {
        return new Endpoint(
                "/meetings",
                "The register: one row a meeting, however often it is told",
                List.of(
                        Param.state("a"),
                        Param.otherState("b"),
                        Param.from(),
                        Param.to(),
                        Param.number("level", "only where both sides' highest are of rank band 1 to this"),
                        Param.text("format", "only this form: meeting, talks, call, telegram ...")),
                MeetingShape.class,
                (library, asked) -> library.chronicle().meetings(meetings(asked)).stream().map(MeetingShape::of));
    }

    private MeetingQuery meetings(Asked asked) {
        return new MeetingQuery(
                asked.state("a"),
                asked.stateOrNull("b"),
                asked.period(),
                asked.band("level"),
                asked.textOrNull("format"));
    }

    private static Endpoint accounts() {
        return new Endpoint(
                "/accounts",
                "Meetings of two states told by two outlets or more",
                List.of(Param.state("a"), Param.state("b"), Param.from(), Param.to()),
                AccountsShape.class,
                (library, asked) -> library.phrasing().toldTwice(asked.state("a"), asked.state("b"), asked.period()).stream()
                        .map(AccountsShape::of));
    }

    private static Endpoint events() {
        return new Endpoint(
                "/events",
                "Acts between two states, or of one; meetings are acts too",
                List.of(Param.state("a"), Param.otherState("b"), Param.from(), Param.to()),
                EventShape.class,
                (library, asked) -> library.chronicle().events(asked.state("a"), asked.stateOrNull("b"), asked.period()).stream()
                        .map(EventShape::of));
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
                        .chronicle().tenures(new TenureQuery(
                                asked.needed("name"),
                                asked.day("at", TypedDay::first),
                                asked.asOf(),
                                asked.textOrNull("office"),
                                asked.band("band")))
                        .stream()
                        .map(held -> TenureShape.of(held, asked.day("at", TypedDay::first))));
    }

    private static Endpoint search() {
        return new Endpoint(
                "/search",
                "Words in their context, up to three places a document",
                List.of(
                        Param.needed("q", "words as they stand in the text"),
                        Param.number("most", "the most places to look for, 1 to 5000; 200 if left out")),
                HitShape.class,
                (library, asked) ->
                        library
                                .holdings().search(
                                        asked.needed("q"),
                                        asked.number("most", 1, MOST_HITS).orElse(HITS))
                                .stream()
                                .map(HitShape::of));
    }

    private Endpoint document() {
        return new Endpoint(
                "/documents/{id}",
                "A document: its text and everything coded from it",
                List.of(Param.needed("id", "identifier, or its first four digits or more")),
                DocumentShape.class,
                (library, asked) -> Stream.of(document(library, asked))
                        .map(stored -> DocumentShape.of(
                                stored,
                                Rungs.of(
                                        stored.coding().wordings(),
                                        lexicon.formulas().byId()))));
    }

    private static Endpoint faults() {
        return new Endpoint(
                "/documents/{id}/faults",
                "What is wrong with a text by itself: damage, contradictions",
                List.of(Param.needed("id", "identifier, or its first four digits or more")),
                FaultShape.class,
                (library, asked) -> {
                    Stored stored = document(library, asked);
                    return Audit.of(stored.document(), stored.coding()).stream().map(FaultShape::of);
                });
    }

    private static Stored document(Library library, Asked asked) {
        String id = asked.needed("id");
        return library.holdings().document(id)
                .orElseThrow(() -> new NotHere("no document of this identifier; search gives those there are"));
    }

    private static Endpoint corrections() {
        return new Endpoint(
                "/corrections",
                "What readers found coded wrongly, undone ones too",
                List.of(),
                CorrectionShape.class,
                (library, asked) -> library.corrections().all().stream().map(CorrectionShape::of));
    }

    private Endpoint formulas() {
        return new Endpoint(
                "/formulas",
                "The register of set phrases",
                List.of(),
                FormulaShape.class,
                (library, asked) -> lexicon.formulas().all().stream().map(FormulaShape::of));
    }
}
