package org.readout.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.export.shape.Words;
import org.readout.model.Conflict;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Side;
import org.readout.model.Status;

/** Meetings as text: a head line, the sides with their people, the first quote, conflicts. */
final class MeetingView {
    private static final String INDENT = "    ";
    private static final int FEW = 2;

    private MeetingView() {}

    static List<String> lines(Meeting meeting) {
        List<String> lines = new ArrayList<>();
        lines.add(head(meeting));
        sides(meeting, lines);
        Evidence first = meeting.mentions().get(0);
        lines.add(INDENT + Phrase.cited(first) + "  ("
                + Count.of(meeting.mentions().size(), "mention") + ")");
        meeting.conflicts().forEach(conflict -> lines.add(INDENT + conflict(conflict)));
        return lines;
    }

    /** What counts and what does not, with the reason. */
    static String total(List<Meeting> meetings) {
        long held = meetings.stream().filter(Meeting::counts).count();
        long other =
                meetings.stream().filter(meeting -> meeting.status().counts()).count() - held;
        Map<Status, Long> uncounted = meetings.stream()
                .map(Meeting::status)
                .filter(status -> !status.counts())
                .collect(Collectors.groupingBy(status -> status, LinkedHashMap::new, Collectors.counting()));
        String reasons = uncounted.entrySet().stream()
                .map(entry -> entry.getValue() + " " + Words.of(entry.getKey()))
                .collect(Collectors.joining(", "));
        return Count.of(held, "meeting") + " held"
                + (other == 0 ? "" : "; " + Count.of(other, "other contact"))
                + (reasons.isEmpty() ? "" : "; shown and not counted: " + reasons);
    }

    private static String head(Meeting meeting) {
        String place = Phrase.place(meeting.place());
        return mark(meeting.status()) + " " + Phrase.date(meeting.date()) + "  "
                + meeting.format().id().replace('_', ' ') + "  "
                + Words.polarity(meeting.status())
                + (meeting.leaderLevel() ? "  leader level" : "")
                + (place.isEmpty() ? "" : "  " + place)
                + (meeting.reportedBy() == null ? "" : "  according to " + Phrase.oneLine(meeting.reportedBy()));
    }

    private static String mark(Status status) {
        return switch (status) {
            case OCCURRED -> "●";
            case NEGATED, DENIED -> "×";
            default -> "○";
        };
    }

    /** Of a conference, the sides of which nobody is named stand in one line. */
    private static void sides(Meeting meeting, List<String> lines) {
        List<Side> bare =
                meeting.sides().stream().filter(side -> side.people().isEmpty()).toList();
        boolean many = bare.size() > FEW;
        meeting.sides().stream()
                .filter(side -> !many || !side.people().isEmpty())
                .forEach(side -> people(side, lines));
        if (many) {
            lines.add(INDENT
                    + bare.stream().map(side -> side.country().toString()).collect(Collectors.joining(", "))
                    + "  (nobody named)");
        }
    }

    private static void people(Side side, List<String> lines) {
        if (side.people().isEmpty()) {
            lines.add(INDENT + side.country() + "  (nobody named)");
        }
        side.people().forEach(one -> lines.add(INDENT + side.country() + "  " + role(one) + Phrase.participant(one)));
    }

    private static String role(Participant participant) {
        return participant.principal() ? "" : "with ";
    }

    private static String conflict(Conflict conflict) {
        return "! " + conflict.about() + ": taken " + conflict.taken() + ", but " + conflict.other() + " in "
                + conflict.evidence().stream().map(Phrase::quote).collect(Collectors.joining(", "));
    }
}
