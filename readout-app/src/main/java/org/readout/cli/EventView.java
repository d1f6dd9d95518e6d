package org.readout.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.export.shape.Words;
import org.readout.model.Actor;
import org.readout.model.Event;
import org.readout.model.EventCode;
import org.readout.model.Role;

/** Acts as a table. */
final class EventView {
    private static final int QUOTE_WIDTH = 60;

    private EventView() {}

    static List<String> lines(List<Event> events) {
        Grid grid = new Grid("lllrlll");
        for (Event event : events) {
            EventCode code = event.code();
            grid.row(
                    Phrase.date(event.date()),
                    actors(event),
                    code.type() + (code.mode() == null ? "" : "/" + code.mode()) + " " + code.cameo(),
                    weight(code.goldstein()),
                    Words.of(event.status()),
                    event.evidence().docId().brief(),
                    Grid.cut(Phrase.oneLine(event.evidence().quote()), QUOTE_WIDTH));
        }
        return grid.lines();
    }

    private static String weight(@Nullable Double goldstein) {
        return goldstein == null ? "" : String.format(Locale.ROOT, "%+.1f", goldstein);
    }

    private static String actors(Event event) {
        String acting = codes(event, Role.SOURCE, Role.GUEST);
        String affected = codes(event, Role.TARGET, Role.HOST);
        String both = codes(event, Role.BOTH, Role.ACCOMPANYING);
        return List.of(acting, both, affected).stream()
                .filter(side -> !side.isEmpty())
                .collect(Collectors.joining(" > "));
    }

    private static String codes(Event event, Role... roles) {
        return event.actors().stream()
                .filter(actor -> List.of(roles).contains(actor.role()))
                .map(EventView::code)
                .distinct()
                .collect(Collectors.joining("+"));
    }

    private static String code(Actor actor) {
        return actor.country() == null
                ? Phrase.oneLine(actor.evidence().quote())
                : actor.country().code();
    }
}
