package org.readout.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Weights;
import org.readout.measure.panel.Caption;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Month;
import org.readout.model.Evidence;
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
                .flatMap(
                        meeting -> placed(
                                meeting.date(),
                                weights.of(meeting).amount(),
                                Caption.of(meeting),
                                meeting.mentions().get(0))
                                .stream());
        Stream<Act> acts = record.events().stream()
                .filter(event -> event.status().counts() && event.between(record.dyad()))
                .flatMap(event ->
                        placed(event.date(), event.code().goldstein(), Caption.of(event), event.evidence()).stream());
        return Stream.concat(contacts, acts).sorted(Act.ORDER).toList();
    }

    private static boolean counts(Meeting meeting) {
        return meeting.status().counts() && meeting.format().contact().direct();
    }

    private static Optional<Act> placed(When date, @Nullable Double amount, String what, Evidence evidence) {
        LocalDate last = date.latest();
        return last == null || amount == null || Month.of(date).isEmpty()
                ? Optional.empty()
                : Optional.of(new Act(last, amount, what, evidence));
    }
}
