package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.export.shape.EventShape;
import org.readout.export.shape.OccurrenceShape;
import org.readout.lexicon.Lexicon;
import org.readout.model.Coverage;
import org.readout.model.Event;
import org.readout.model.Occurrence;
import org.readout.pipeline.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout events}: acts with their codes. */
@Command(
        name = "events",
        description = {
            "Acts between two states, or of one, with PLOVER and CAMEO codes; meetings are acts too. Imported events follow",
            "under a heading of their own: they are known from elsewhere (in JSON, the layer of their evidence is outside)."
        },
        footer = {
            "  readout events CHN PRK --from 2016-01-01",
            "  readout events PRK --from 2016-05 --to 2016-06",
            "  readout events PRK --said --json"
        })
final class EventsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final Pair pair = new Pair();

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    @Option(names = "--said", description = "only what texts tell: no imported events")
    private boolean said;

    EventsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Lexicon lexicon = session.lexicon();
        Pair.States states = pair.states(lexicon);
        return session.inCodedRecord(lexicon, library -> show(library, states));
    }

    private int show(Library library, Pair.States states) {
        List<Event> events = library.chronicle().events(states.a(), states.b(), period.period());
        List<Occurrence> imported =
                said ? List.of() : library.chronicle().imported(states.a(), states.b(), period.period(), null);
        if (session.json()) {
            session.json(Stream.concat(
                    events.stream().map(EventShape::of), imported.stream().map(OccurrenceShape::of)));
        } else {
            session.lines(EventView.lines(events));
            session.lines(OccurrenceView.lines(imported));
        }
        if (events.isEmpty() && imported.isEmpty()) {
            session.sayNothing("events of " + states, all(library));
        }
        return 0;
    }

    private static List<Coverage> all(Library library) {
        return Stream.concat(library.holdings().coverage().stream(), library.holdings().importedCoverage().stream())
                .toList();
    }
}
