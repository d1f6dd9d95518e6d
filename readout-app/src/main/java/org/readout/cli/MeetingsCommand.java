package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.export.shape.MeetingShape;
import org.readout.lexicon.Lexicon;
import org.readout.model.Meeting;
import org.readout.model.Rank;
import org.readout.model.Status;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.meeting.MeetingQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout meetings}: the register. */
@Command(
        name = "meetings",
        description = {
            "The register of meetings and other contacts: one entry a meeting, however often it is told.",
            "",
            "  ●  held   ○  planned, wished for or urged   ×  negated or denied: not counted",
            "  (inferred) the day follows from the date of publication, (derived) from other events in the text",
            "  band 1 to 6: rank by protocol, 1 the paramount leader, 2 head of government and party second rank,",
            "    3 politburo or deputy head of government, 4 minister, 5 vice minister or ambassador, 6 below",
            "  leader level: a paramount leader and a counterpart of band 3 or higher",
            ""
        },
        footer = {
            "  readout meetings CHN PRK",
            "  readout meetings China \"North Korea\" --from 2012 --to 2016-06-01 --level 3",
            "  readout meetings 中国 --format call --json"
        })
final class MeetingsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final Pair pair = new Pair();

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    @Option(
            names = "--level",
            paramLabel = "N",
            description = "only where the highest of each side are of rank band N (1 to 6) or higher")
    private @Nullable Integer level;

    @Option(names = "--format", paramLabel = "F", description = "only this form: meeting, talks, call, telegram ...")
    private @Nullable String format;

    MeetingsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (level != null && (level < 1 || level > Rank.LOWEST)) {
            throw new BadRequest("there is no rank band " + level + "; bands are 1 (highest) to " + Rank.LOWEST);
        }
        Lexicon lexicon = session.lexicon();
        if (format != null && !lexicon.formats().has(format)) {
            throw new BadRequest("no form of contact is called '" + format + "'; forms are "
                    + String.join(", ", lexicon.formats().ids()));
        }
        Pair.States states = pair.states(lexicon);
        MeetingQuery asked = new MeetingQuery(states.a(), states.b(), period.period(), level, format);
        return session.inCodedRecord(
                lexicon, library -> show(library, library.chronicle().meetings(asked), states));
    }

    private int show(Library library, List<Meeting> meetings, Pair.States states) {
        if (session.json()) {
            session.json(meetings.stream().map(MeetingShape::of));
        } else if (!meetings.isEmpty()) {
            List<Meeting> told = meetings.stream()
                    .filter(meeting -> meeting.status() != Status.GENERIC)
                    .toList();
            told.forEach(meeting -> session.lines(MeetingView.lines(meeting)));
            session.lines(List.of("", MeetingView.total(meetings)));
            if (told.size() < meetings.size()) {
                session.lines(List.of((meetings.size() - told.size())
                        + " passages speak of meetings in general and are not listed; --json has them"));
            }
        }
        if (meetings.isEmpty()) {
            session.sayNothing("meetings of " + states, library.holdings().coverage());
        }
        return 0;
    }
}
