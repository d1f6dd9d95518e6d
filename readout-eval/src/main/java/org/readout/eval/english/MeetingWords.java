package org.readout.eval.english;

import java.util.List;
import org.readout.model.Meeting;

/** A meeting in words, for a report. */
final class MeetingWords {
    private MeetingWords() {}

    static String of(GoldMeeting gold) {
        return String.join(
                        " ",
                        gold.format(),
                        gold.polarity().words(),
                        StateList.of(gold.states()),
                        gold.date().words())
                .strip();
    }

    static String of(Meeting meeting) {
        String first = Overlap.where(List.of(meeting.mentions().get(0).span()));
        return meeting.id() + " " + first;
    }
}
