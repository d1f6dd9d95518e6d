package org.readout.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.export.shape.Words;
import org.readout.model.Country;
import org.readout.model.DatedEvent;
import org.readout.model.Event;
import org.readout.model.Role;
import org.readout.model.SeriesValue;

/** What one record of data says, as a table. */
final class ImportView {
    private ImportView() {}

    static List<String> events(List<DatedEvent> events) {
        Grid grid = new Grid("lllll");
        for (DatedEvent one : events) {
            Event event = one.event();
            grid.row(
                    Phrase.date(event.date()),
                    states(event),
                    one.kind() + " " + event.code().cameo(),
                    event.status().counts() ? Words.of(one.outcome()) : Words.of(event.status()),
                    one.facts().stream()
                            .map(fact -> fact.name() + " " + fact.value())
                            .collect(Collectors.joining("; ")));
        }
        return grid.lines();
    }

    /** Who acts, and after an arrow who is acted upon. */
    static String states(Event event) {
        return Stream.of(Role.SOURCE, Role.TARGET)
                .map(role -> event.actors().stream()
                        .filter(actor -> actor.role() == role)
                        .map(actor -> String.valueOf(actor.country()))
                        .collect(Collectors.joining("+")))
                .filter(side -> !side.isEmpty())
                .collect(Collectors.joining(" > "));
    }

    static List<String> values(List<SeriesValue> values) {
        Grid grid = new Grid("lllr");
        for (SeriesValue one : values) {
            Country b = one.b();
            grid.row(
                    one.series(),
                    Phrase.date(one.period()),
                    one.a() + (b == null ? "" : " " + b),
                    String.valueOf(one.value()));
        }
        return grid.lines();
    }
}
