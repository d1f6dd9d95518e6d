package org.readout.eval.sample;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.When;

/** A coded meeting in words, for a report. */
final class MeetingWords {
    private MeetingWords() {}

    static String date(When date) {
        return Objects.requireNonNullElse(date.value(), "undated");
    }

    /** City and venue; empty if neither is coded. */
    static String place(Meeting meeting) {
        Place place = meeting.place();
        return place == null
                ? ""
                : Stream.of(place.city(), place.venue())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }

    static String offices(Participant participant) {
        return participant.offices().stream().map(office -> office.words()).collect(Collectors.joining(", "));
    }
}
