package org.readout.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Basis;
import org.readout.model.Conflict;
import org.readout.model.Contact;
import org.readout.model.Evidence;
import org.readout.model.Format;
import org.readout.model.Ladder;
import org.readout.model.Layer;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Place;
import org.readout.model.Precision;
import org.readout.model.Rank;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.StoredText;
import org.readout.model.When;

/**
 * Reads what {@link MeetingOut} wrote.
 *
 * @param in where from
 * @param text the text of the document; evidence that leaves it is refused
 */
record MeetingIn(BytesIn in, StoredText text) {
    private static final Status[] STATUSES = Status.values();
    private static final Contact[] CONTACTS = Contact.values();
    private static final Precision[] PRECISIONS = Precision.values();
    private static final Basis[] BASES = Basis.values();
    private static final Layer[] LAYERS = Layer.values();
    private static final Role[] ROLES = Role.values();
    private static final Ladder[] LADDERS = Ladder.values();

    Meeting meeting() {
        When date = date();
        return new Meeting(
                new When(date.earliest(), date.latest(), date.precision(), date.basis(), in.list(this::evidence)),
                in.list(this::side),
                new Format(in.word(), in.constant(CONTACTS)),
                place(),
                in.constant(STATUSES),
                in.list(this::evidence),
                in.text(),
                in.list(this::evidence),
                in.list(this::conflict));
    }

    When date() {
        return new When(in.day(), in.day(), in.constant(PRECISIONS), in.constant(BASES), List.of());
    }

    private Evidence evidence() {
        int start = in.small();
        return new Evidence(text, new Span(start, start + in.small()), in.constant(LAYERS));
    }

    private Side side() {
        return new Side(in.state(), in.list(this::participant));
    }

    private Participant participant() {
        return new Participant(person(), in.country(), in.list(this::office), in.constant(ROLES), evidence());
    }

    private Person person() {
        return new Person(in.word(), in.text(), in.text(), in.text());
    }

    private Office office() {
        return new Office(in.word(), in.text(), in.country(), rank(), evidence());
    }

    private @Nullable Rank rank() {
        int band = in.small();
        return band == 0 ? null : new Rank(band, in.constant(LADDERS), in.number() == 1);
    }

    private @Nullable Place place() {
        return in.number() == 0 ? null : new Place(in.text(), in.text(), evidence());
    }

    private Conflict conflict() {
        return new Conflict(in.word(), in.word(), in.word(), in.list(this::evidence));
    }
}
