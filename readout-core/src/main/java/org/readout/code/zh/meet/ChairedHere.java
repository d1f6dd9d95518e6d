package org.readout.code.zh.meet;

import java.util.List;
import java.util.Optional;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Side;

/** 第六轮磋商举行，甲同乙共同主持: who chairs the talks of the sentence held them; that they did is no contact beside these. */
record ChairedHere(ChineseLexicon lexicon) {
    private static final String TOGETHER = "appearance";

    /** The contacts of a sentence, talks without people with those who chaired them. */
    List<Meeting> of(List<Meeting> meetings) {
        return meetings.stream()
                .filter(chaired -> chairs(chaired))
                .findFirst()
                .flatMap(chaired -> talks(meetings, chaired).map(talks -> meetings.stream()
                        .filter(meeting -> meeting != chaired)
                        .map(meeting -> meeting == talks ? with(talks, chaired) : meeting)
                        .toList()))
                .orElse(meetings);
    }

    private boolean chairs(Meeting meeting) {
        return meeting.format().id().equals(TOGETHER)
                && meeting.mentions().stream()
                        .anyMatch(told -> lexicon.words("chairing").within(told.quote()));
    }

    private static Optional<Meeting> talks(List<Meeting> meetings, Meeting chaired) {
        return meetings.stream()
                .filter(meeting -> meeting != chaired
                        && meeting.status() == chaired.status()
                        && meeting.countries().size() == chaired.countries().size()
                        && meeting.countries().containsAll(chaired.countries())
                        && meeting.mentions().equals(chaired.mentions())
                        && meeting.sides().stream()
                                .allMatch(side -> side.people().isEmpty()))
                .findFirst();
    }

    private static Meeting with(Meeting talks, Meeting chaired) {
        return talks.withSides(talks.sides().stream()
                .map(side -> chaired.sides().stream()
                        .filter(one -> one.country().equals(side.country()))
                        .findFirst()
                        .orElse(new Side(side.country(), List.of())))
                .toList());
    }
}
