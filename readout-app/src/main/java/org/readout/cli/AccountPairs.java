package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.compare.wording.Occasion;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Readout;
import org.readout.model.Side;

/** Meetings told by two outlets or more. */
final class AccountPairs {
    private AccountPairs() {}

    static List<String> lines(List<Occasion> occasions) {
        List<String> lines = new ArrayList<>();
        for (Occasion occasion : occasions) {
            Meeting meeting = occasion.meeting();
            lines.add(Phrase.date(meeting.date()) + "  " + meeting.format().id() + "  "
                    + meeting.sides().stream().map(AccountPairs::side).collect(Collectors.joining(" – ")));
            occasion.readouts().forEach(readout -> lines.add("  " + told(readout)));
        }
        lines.add("");
        lines.add(Count.of(occasions.size(), "meeting")
                + " told by two outlets or more; set two accounts beside each other"
                + " with: readout compare DOC DOC");
        return lines;
    }

    private static String side(Side side) {
        String people = side.principals().stream()
                .map(Participant::person)
                .map(Phrase::person)
                .collect(Collectors.joining(", "));
        return side.country() + (people.isEmpty() ? "" : " " + people);
    }

    private static String told(Readout readout) {
        return readout.document().brief() + "  " + readout.outlet() + "  "
                + (readout.wordingKnown()
                        ? Count.of(readout.statements().size(), "statement")
                        : "title alone: what it says is unknown");
    }
}
