package org.readout.pipeline.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Formats;
import org.readout.model.Basis;
import org.readout.model.Claim;
import org.readout.model.Coding;
import org.readout.model.Correction;
import org.readout.model.Direction;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.Precision;
import org.readout.model.Statement;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.pipeline.TypedDay;

/**
 * Applies corrections on top of what the rules gave. One whose item is no longer there changes nothing: rules get better, and what
 * they now read otherwise needs no mending. Pure, safe to share.
 *
 * @param formats the forms of contact
 */
record Corrected(Formats formats) {
    /** What says that an item is none. */
    static final String ITEM = "item";

    /** The coding with every correction that holds, in the order they were made. */
    Coding of(Coding coding, List<Correction> corrections) {
        Coding corrected = coding;
        for (Correction one : corrections) {
            corrected = one.holds() ? of(corrected, one) : corrected;
        }
        return corrected;
    }

    private Coding of(Coding coding, Correction one) {
        return coding.with(
                changed(coding.meetings(), CodedItem::of, one, this::meeting),
                changed(coding.events(), CodedItem::of, one, this::event),
                changed(coding.statements(), CodedItem::of, one, this::statement),
                changed(coding.wordings(), CodedItem::of, one, (wording, correction) -> wording),
                changed(coding.claims(), CodedItem::of, one, this::claim));
    }

    private static <T> List<T> changed(
            List<T> items,
            Function<T, Correction.@Nullable Item> name,
            Correction one,
            BiFunction<T, Correction, T> change) {
        List<T> changed = new ArrayList<>();
        for (T item : items) {
            boolean meant = one.item().equals(name.apply(item));
            if (!meant) {
                changed.add(item);
            } else if (!one.field().equals(ITEM)) {
                changed.add(change.apply(item, one));
            }
        }
        return changed;
    }

    private Meeting meeting(Meeting meeting, Correction one) {
        return switch (one.field()) {
            case "status" -> meeting.withStatus(status(one.value()));
            case "date" -> meeting.withDate(date(one.value()));
            case "format" -> meeting.withFormat(formats.format(one.value()));
            default -> meeting;
        };
    }

    private Event event(Event event, Correction one) {
        return switch (one.field()) {
            case "status" ->
                new Event(
                        event.code(),
                        event.actors(),
                        event.date(),
                        status(one.value()),
                        event.reportedBy(),
                        event.evidence());
            case "date" ->
                new Event(
                        event.code(),
                        event.actors(),
                        date(one.value()),
                        event.status(),
                        event.reportedBy(),
                        event.evidence());
            default -> event;
        };
    }

    private Statement statement(Statement said, Correction one) {
        return one.field().equals("stance")
                ? new Statement(
                        said.speaker(),
                        said.addressee(),
                        said.topic(),
                        said.issues(),
                        one.value(),
                        said.verb(),
                        said.negated(),
                        said.restated(),
                        said.reportedBy(),
                        said.chain(),
                        said.evidence())
                : said;
    }

    private Claim claim(Claim claim, Correction one) {
        return one.field().equals("direction")
                ? new Claim(
                        claim.dyad(),
                        direction(one.value()),
                        claim.strength(),
                        claim.hedges(),
                        claim.period(),
                        claim.status(),
                        claim.view(),
                        claim.evidence())
                : claim;
    }

    static Status status(String word) {
        return Status.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Direction direction(String word) {
        return Direction.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** A day, month or year that no words of the text state in full. */
    static When date(String value) {
        return new When(
                TypedDay.first(value),
                TypedDay.last(value),
                switch (value.length()) {
                    case 4 -> Precision.YEAR;
                    case 7 -> Precision.MONTH;
                    default -> Precision.DAY;
                },
                Basis.DERIVED,
                List.of());
    }
}
