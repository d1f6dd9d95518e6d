package org.readout.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.readout.lexicon.Weight;
import org.readout.lexicon.Weights;
import org.readout.measure.panel.Caption;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Month;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.When;

/**
 * What counts in a dyad's record: contacts that occurred, face to face, by wire or on paper, and acts that occurred.
 *
 * <p>Not counted: presence at the same occasion and travel, anything planned, denied or otherwise not told as having happened,
 * acts whose code has no Goldstein weight, and items that {@link Month#of(When)} can place in no month.
 */
final class Acts {
    private Acts() {}

    /** Everything that counts, in an order that does not depend on the record's. */
    static List<Act> of(DyadRecord record, Weights weights) {
        Stream<Act> contacts = record.meetings().stream()
                .filter(meeting -> counts(meeting) && meeting.between(record.dyad()))
                .flatMap(meeting -> contact(meeting, weights.of(meeting)).stream());
        Stream<Act> acts = record.events().stream()
                .filter(event -> event.status().counts() && event.between(record.dyad()))
                .flatMap(event -> act(event, weights.ofEvent()).stream());
        return Stream.concat(contacts, acts).sorted(Act.ORDER).toList();
    }

    private static boolean counts(Meeting meeting) {
        return meeting.status().counts() && meeting.format().contact().direct();
    }

    private static Optional<Act> contact(Meeting meeting, Weight weight) {
        LocalDate last = meeting.date().latest();
        OptionalInt month = Month.of(meeting.date());
        Double amount = weight.amount();
        if (last == null || month.isEmpty() || amount == null) {
            return Optional.empty();
        }
        String kind = meeting.format().id();
        return Optional.of(new Act(
                month.getAsInt(),
                last,
                kind,
                amount,
                weight,
                Caption.of(meeting),
                meeting.mentions().get(0)));
    }

    private static Optional<Act> act(Event event, Weight weight) {
        LocalDate last = event.date().latest();
        OptionalInt month = Month.of(event.date());
        Double amount = event.code().goldstein();
        if (last == null || month.isEmpty() || amount == null) {
            return Optional.empty();
        }
        String kind = event.code().type();
        return Optional.of(new Act(month.getAsInt(), last, kind, amount, weight, Caption.of(event), event.evidence()));
    }
}
