package org.readout.store;

import org.jspecify.annotations.Nullable;
import org.readout.model.Conflict;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Place;
import org.readout.model.Rank;
import org.readout.model.Side;
import org.readout.model.When;

/**
 * Writes meetings of one document, whole; of the evidence without the quote, which is the slice of the text. Read by
 * {@link MeetingIn}, field by field in the same order.
 *
 * @param out where they are written
 */
record MeetingOut(BytesOut out) {
    void meeting(Meeting meeting) {
        date(meeting.date());
        out.list(meeting.date().evidence(), this::evidence);
        out.list(meeting.sides(), this::side);
        out.text(meeting.format().id());
        out.constant(meeting.format().contact());
        place(meeting.place());
        out.constant(meeting.status());
        out.list(meeting.label(), this::evidence);
        out.text(meeting.reportedBy());
        out.list(meeting.mentions(), this::evidence);
        out.list(meeting.conflicts(), this::conflict);
    }

    /** A date without its evidence. */
    void date(When date) {
        out.day(date.earliest());
        out.day(date.latest());
        out.constant(date.precision());
        out.constant(date.basis());
    }

    void country(@Nullable Country country) {
        out.text(country == null ? null : country.code());
    }

    private void evidence(Evidence evidence) {
        out.number(evidence.span().start());
        out.number(evidence.span().length());
        out.constant(evidence.layer());
    }

    private void side(Side side) {
        country(side.country());
        out.list(side.people(), this::participant);
    }

    private void participant(Participant participant) {
        person(participant.person());
        country(participant.country());
        out.list(participant.offices(), this::office);
        out.constant(participant.role());
        evidence(participant.evidence());
    }

    private void person(Person person) {
        out.text(person.id());
        out.text(person.zh());
        out.text(person.en());
        out.text(person.ko());
    }

    private void office(Office office) {
        out.text(office.title());
        out.text(office.organisation());
        country(office.country());
        rank(office.rank());
        evidence(office.evidence());
    }

    private void rank(@Nullable Rank rank) {
        out.number(rank == null ? 0 : rank.band());
        if (rank != null) {
            out.constant(rank.ladder());
            out.number(rank.ceremonial() ? 1 : 0);
        }
    }

    private void place(@Nullable Place place) {
        out.number(place == null ? 0 : 1);
        if (place != null) {
            out.text(place.city());
            out.text(place.venue());
            evidence(place.evidence());
        }
    }

    private void conflict(Conflict conflict) {
        out.text(conflict.about());
        out.text(conflict.taken());
        out.text(conflict.other());
        out.list(conflict.evidence(), this::evidence);
    }
}
