package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.readout.export.shape.EventShape;
import org.readout.lexicon.Lexicon;
import org.readout.model.Event;
import org.readout.pipeline.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout events}: acts with their codes. */
@Command(
        name = "events",
        description = "Acts between two states, or of one, with PLOVER and CAMEO codes; meetings are acts too.",
        footer = {"  readout events CHN PRK --from 2016-01-01", "  readout events PRK --json"})
final class EventsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final Pair pair = new Pair();

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    EventsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Lexicon lexicon = session.lexicon();
        Pair.States states = pair.states(lexicon);
        return session.inCodedRecord(
                lexicon, library -> show(library, library.events(states.a(), states.b(), period.period()), states));
    }

    private int show(Library library, List<Event> events, Pair.States states) {
        if (session.json()) {
            session.json(events.stream().map(EventShape::of));
        } else {
            session.lines(EventView.lines(events));
        }
        if (events.isEmpty()) {
            session.sayNothing("events of " + states, library.coverage());
        }
        return 0;
    }
}
