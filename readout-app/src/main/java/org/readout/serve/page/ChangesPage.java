package org.readout.serve.page;

import java.util.List;
import java.util.Map;
import org.readout.model.Country;
import org.readout.pipeline.TypedDay;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.signal.Change;
import org.readout.pipeline.signal.ChangeFindings;
import org.readout.serve.Asked;

/**
 * What became known of two states after a day.
 *
 * @param found none before a day is given, else one
 * @param standing how the two stand; likewise
 */
public record ChangesPage(Frame frame, Country a, Country b, List<ChangeFindings> found, List<Standing> standing) {
    static ChangesPage of(Opening opening, Library library, Asked asked) {
        Country a = asked.state("a");
        Country b = asked.state("b");
        Names names = opening.names(asked);
        Frame frame = opening.frame("New: " + names.of(a) + " – " + names.of(b), library, asked);
        if (asked.text("since").isEmpty()) {
            return new ChangesPage(frame, a, b, List.of(), List.of());
        }
        ChangeFindings found =
                library.measurements().changes(a, b, TypedDay.first(asked.needed("since")), asked.asOf());
        return new ChangesPage(frame, a, b, List.of(found), List.of(Standing.of(frame, library, a, b, asked.asOf())));
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
