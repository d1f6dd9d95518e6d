package org.readout.serve.api;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.readout.export.shape.AccountsShape;
import org.readout.export.shape.CorrectionShape;
import org.readout.export.shape.CoverageShape;
import org.readout.export.shape.EventShape;
import org.readout.export.shape.FormulaShape;
import org.readout.export.shape.MeetingShape;
import org.readout.export.shape.StateShape;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.meeting.MeetingQuery;
import org.readout.serve.Asked;

/** What the record holds: sources, states, meetings, acts, formulas, corrections. */
record RegisterEndpoints(Supplier<Lexicon> lexicon) {
    List<Endpoint> all() {
        return List.of(coverage(), states(), meetings(), meeting(), accounts(), events(), formulas(), corrections());
    }

    private static Endpoint coverage() {
        return new Endpoint(
                "/coverage",
                "What each source covers, imported lists after the sources of texts",
                List.of(),
                CoverageShape.class,
                (library, asked) -> Stream.concat(
                                library.holdings().coverage().stream(), library.holdings().importedCoverage().stream())
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
                (library, asked) ->
                        library.chronicle().meeting(asked.needed("id")).stream().map(MeetingShape::of));
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
                (library, asked) ->
                        library.chronicle().meetings(meetings(asked)).stream().map(MeetingShape::of));
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
                (library, asked) ->
                        library.phrasing().toldTwice(asked.state("a"), asked.state("b"), asked.period()).stream()
                                .map(AccountsShape::of));
    }

    private static Endpoint events() {
        return new Endpoint(
                "/events",
                "Acts between two states, or of one; meetings are acts too",
                List.of(Param.state("a"), Param.otherState("b"), Param.from(), Param.to()),
                EventShape.class,
                (library, asked) ->
                        library.chronicle().events(asked.state("a"), asked.stateOrNull("b"), asked.period()).stream()
                                .map(EventShape::of));
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
                (library, asked) -> lexicon.get().formulas().all().stream().map(FormulaShape::of));
    }
}
