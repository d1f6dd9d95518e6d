package org.readout.serve.page;

import java.util.List;
import java.util.Map;
import org.readout.model.Country;
import org.readout.pipeline.Change;
import org.readout.pipeline.ChangeFindings;
import org.readout.pipeline.Library;
import org.readout.pipeline.TypedDay;
import org.readout.serve.Asked;

/**
 * What became known of two states after a day.
 *
 * @param found none before a day is given, else one
 */
public record ChangesPage(Frame frame, Country a, Country b, List<ChangeFindings> found) {
    static ChangesPage of(Opening opening, Library library, Asked asked) {
        Country a = asked.state("a");
        Country b = asked.state("b");
        Names names = opening.names(asked);
        return new ChangesPage(
                opening.frame("New: " + names.of(a) + " – " + names.of(b), library, asked),
                a,
                b,
                asked.text("since").isEmpty()
                        ? List.of()
                        : List.of(library.changes(a, b, TypedDay.first(asked.needed("since")), asked.asOf())));
    }

    public List<Change> changes() {
        return found.get(0).changes();
    }

    /** In one line. */
    public String what(Change change) {
        return switch (change.kind()) {
            case READING ->
                change.moved() == null
                        ? ""
                        : "reading " + Text.signed(change.moved().then().value()) + " then, "
                                + Text.signed(change.moved().now().value()) + " now";
            case TURN, ALARM ->
                change.shift() == null
                        ? ""
                        : (change.shift().warming() ? "▲ warmer" : "▼ cooler") + " since "
                                + change.shift().since();
            case MEETING, ACCOUNT ->
                change.meeting() == null
                        ? ""
                        : Text.word(change.meeting().format().id());
            case SIGNAL, VERDICT ->
                change.signal() == null
                        ? (change.before() == null
                                ? ""
                                : "no longer: " + change.before().about())
                        : change.signal().kind() + ": " + change.signal().about();
        };
    }

    public String export(String as) {
        return Links.api(
                "/changes",
                Map.of(
                        "a",
                        a.code(),
                        "b",
                        b.code(),
                        "since",
                        frame.value("since"),
                        "as_of",
                        frame.value("as_of"),
                        "as",
                        as));
    }
}
