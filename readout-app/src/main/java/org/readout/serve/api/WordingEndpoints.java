package org.readout.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.export.shape.ComparedRows;
import org.readout.export.shape.ComparedShape;
import org.readout.export.shape.MatrixRowShape;
import org.readout.export.shape.UseShape;
import org.readout.export.shape.WordingFindingShape;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.wording.MatrixQuery;
import org.readout.pipeline.wording.WordingQuery;
import org.readout.serve.Asked;
import org.readout.serve.NotHere;
import org.readout.store.Stored;

/** What is said, and what is left out. */
record WordingEndpoints() {
    private static final int LEADERS = 2;

    List<Endpoint> all() {
        return List.of(wording(), uses(), matrix(), compare());
    }

    private static Endpoint wording() {
        List<Param> params = new ArrayList<>(List.of(
                Param.text("formula", "identifier, name or words of a formula; every one if left out"),
                Param.state("side"),
                Param.needed("partners", "the states it meets, separated by commas"),
                Param.text("topic", "formulas of which one must be spoken of; 'any' for any words")));
        params.addAll(accounts());
        return new Endpoint(
                "/wording",
                "Whether a set phrase was left out of the last meetings, and whether that means anything",
                params,
                WordingFindingShape.class,
                (library, asked) -> library.phrasing().wordings(wording(asked)).findings().stream()
                        .map(WordingFindingShape::of));
    }

    private static WordingQuery wording(Asked asked) {
        Integer level = asked.band("level");
        return new WordingQuery(
                asked.textOrNull("formula"),
                asked.state("side"),
                asked.states("partners"),
                level == null ? LEADERS : level,
                asked.band("counterpart"),
                asked.textOrNull("speaker"),
                asked.textOrNull("outlet"),
                asked.textOrNull("format"),
                asked.text("topic")
                        .map(topic -> topic.equals("any") ? Set.<String>of() : asked.set("topic"))
                        .orElse(null),
                asked.period(),
                asked.asOf());
    }

    private static Endpoint uses() {
        return new Endpoint(
                "/uses",
                "Who says a set phrase to whom: readouts in which it stands, of those whose words are known",
                List.of(
                        Param.needed("formula", "identifier of the formula"),
                        Param.text("side", "only this state's words"),
                        Param.text("partners", "only at meetings with these, separated by commas"),
                        Param.text("outlet", "only accounts this outlet published"),
                        Param.from(),
                        Param.to(),
                        Param.asOf()),
                UseShape.class,
                (library, asked) -> library.phrasing().uses(asked.needed("formula"), matrix(asked)).stream()
                        .map(UseShape::of));
    }

    private static Endpoint matrix() {
        List<Param> params = new ArrayList<>(List.of(
                Param.otherState("side"), Param.text("partners", "states met, separated by commas; any if left out")));
        params.addAll(accounts());
        return new Endpoint(
                "/matrix",
                "Every readout with the set phrases each side says in it",
                params,
                MatrixRowShape.class,
                (library, asked) ->
                        library.phrasing().matrix(matrix(asked)).rows().stream().map(MatrixRowShape::of));
    }

    private static MatrixQuery matrix(Asked asked) {
        return new MatrixQuery(
                asked.stateOrNull("side"),
                asked.states("partners"),
                asked.band("level"),
                asked.band("counterpart"),
                asked.textOrNull("speaker"),
                asked.textOrNull("outlet"),
                asked.textOrNull("format"),
                asked.period(),
                asked.asOf());
    }

    private static List<Param> accounts() {
        return List.of(
                Param.number("level", "rank band of the side's highest principal, 1 to this"),
                Param.number("counterpart", "the same of the counterpart"),
                Param.text("speaker", "only where this person is the highest principal"),
                Param.text("outlet", "only accounts this outlet published"),
                Param.text("format", "only meetings of this form"),
                Param.from(),
                Param.to(),
                Param.asOf());
    }

    private static Endpoint compare() {
        return new Endpoint(
                "/compare",
                "Two readouts: what each side kept, reworded, dropped and added; kind says what a row is of",
                List.of(
                        Param.needed("first", "identifier of a document"),
                        Param.needed("second", "identifier of the one held against it, usually the later"),
                        Param.flag("changes_only", "leave out what was kept")),
                ComparedShape.class,
                (library, asked) -> ComparedRows.of(
                        library.holdings().compared(stored(library, asked, "first"), stored(library, asked, "second")),
                        asked.flag("changes_only")));
    }

    private static Stored stored(Library library, Asked asked, String name) {
        return library.holdings()
                .document(asked.needed(name))
                .orElseThrow(() -> new NotHere("'" + name + "': no document of this identifier"));
    }
}
