package org.readout.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.export.shape.ChangeShape;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.signal.ChangeFindings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout changes}: what is new. */
@Command(
        name = "changes",
        description = {
            "What became known of two states after a day: meetings, further accounts of meetings known before, what is",
            "unusual about the new ones, and what was unusual about earlier ones (of the year before) and is no longer, or",
            "the other way round. A document counts by its day of publication.",
            ""
        },
        footer = {
            "  readout changes CHN PRK --since 2018-03-01 --as-of 2018-06-30",
            "  readout changes China Japan --since 2020-06 --json"
        })
final class ChangesCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final Pair pair = new Pair();

    @Option(
            names = "--since",
            required = true,
            paramLabel = "DATE",
            converter = Day.First.class,
            description = "what was published by that day was known: YYYY-MM-DD, YYYY-MM or YYYY")
    private LocalDate since = LocalDate.EPOCH;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.Last.class,
            description = "only what was published by that day")
    private @Nullable LocalDate asOf;

    ChangesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Lexicon lexicon = session.lexicon();
        Pair.States states = pair.states(lexicon);
        Country b = states.b();
        if (b == null) {
            throw new BadRequest("changes are of two states; give the second too");
        }
        return session.inCodedRecord(
                lexicon, library -> show(library, library.measurements().changes(states.a(), b, since, asOf), states));
    }

    private int show(Library library, ChangeFindings found, Pair.States states) {
        if (session.json()) {
            session.json(found.changes().stream().map(ChangeShape::of));
        } else if (!found.changes().isEmpty()) {
            session.lines(ChangesView.lines(found, states));
        }
        if (found.changes().isEmpty()) {
            session.sayNothing(
                    "change of " + states + " after " + found.since(),
                    found.coverage().isEmpty() ? library.holdings().coverage() : found.coverage());
        }
        return 0;
    }
}
