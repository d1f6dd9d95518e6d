package org.readout.export;

import java.util.function.Consumer;
import org.readout.export.shape.Words;
import org.readout.model.Conflict;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.Rank;
import org.readout.pipeline.library.Library;

/** The merged register, and who takes part in each of its meetings. */
final class MeetingTables {
    private MeetingTables() {}

    /** A participant of a meeting. */
    private record Seat(Meeting meeting, Participant participant) {}

    static Table<Meeting> meetings() {
        Columns<Meeting> columns = new Columns<Meeting>()
                .add("meeting_id", Meeting::id)
                .date(Meeting::date)
                .add(
                        "states",
                        meeting -> Columns.joined(
                                meeting.countries().stream().sorted().toList()))
                .add("format", meeting -> meeting.format().id())
                .add("contact", meeting -> Words.of(meeting.format().contact()))
                .add("polarity", meeting -> Words.polarity(meeting.status()))
                .add("counts", Meeting::counts)
                .add("level", meeting -> meeting.level().orElse(null))
                .add("leader_level", Meeting::leaderLevel)
                .add("city", meeting -> Columns.of(meeting.place(), Place::city))
                .add("venue", meeting -> Columns.of(meeting.place(), Place::venue))
                .add("label", meeting -> Columns.quotes(meeting.label()))
                .add("reported_by", Meeting::reportedBy)
                .add("mentions", meeting -> meeting.mentions().size())
                .add(
                        "conflicts",
                        meeting -> Columns.joined(meeting.conflicts().stream()
                                .map(MeetingTables::conflict)
                                .toList()))
                .evidence(meeting -> meeting.mentions().get(0));
        return new Table<>("meetings", columns.all(), (library, row) -> library.chronicle()
                .meetings()
                .forEach(row));
    }

    static Table<?> participants() {
        Columns<Seat> columns = new Columns<Seat>()
                .add("meeting_id", seat -> seat.meeting().id())
                .add("person", seat -> seat.participant().person().id())
                .add("zh", seat -> seat.participant().person().zh())
                .add("en", seat -> seat.participant().person().en())
                .add("ko", seat -> seat.participant().person().ko())
                .add("country", seat -> Columns.of(seat.participant().country(), Country::code))
                .add("role", seat -> Words.of(seat.participant().role()))
                .add(
                        "offices",
                        seat -> Columns.joined(seat.participant().offices().stream()
                                .map(Office::words)
                                .toList()))
                .add(
                        "rank_band",
                        seat -> seat.participant().rank().map(Rank::band).orElse(null))
                .add("ladder", seat -> seat.participant()
                        .rank()
                        .map(rank -> Words.of(rank.ladder()))
                        .orElse(null))
                .add(
                        "ceremonial",
                        seat -> seat.participant().rank().map(Rank::ceremonial).orElse(null))
                .evidence(seat -> seat.participant().evidence());
        return new Table<>("participants", columns.all(), MeetingTables::seats);
    }

    private static void seats(Library library, Consumer<Seat> row) {
        library.chronicle().meetings().forEach(meeting -> meeting.sides().stream()
                .flatMap(side -> side.people().stream())
                .forEach(participant -> row.accept(new Seat(meeting, participant))));
    }

    private static String conflict(Conflict conflict) {
        return conflict.about() + ": " + conflict.taken() + " / " + conflict.other() + " ("
                + Columns.joined(
                        conflict.evidence().stream().map(Evidence::quote).toList()) + ")";
    }
}
