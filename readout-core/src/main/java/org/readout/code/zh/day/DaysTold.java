package org.readout.code.zh.day;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Basis;
import org.readout.model.Meeting;
import org.readout.model.Precision;
import org.readout.model.Status;
import org.readout.model.When;

/** On which days what a document told took place, for sentences that name none: 访问期间, 同日, 会谈后. */
public record DaysTold(Told told) {
    /** The one day on which the contact dated last in words took place. */
    Optional<When> day() {
        return told.latestFirst()
                .filter(contact -> contact.status().counts())
                .map(Meeting::date)
                .filter(date ->
                        date.precision() == Precision.DAY && !date.evidence().isEmpty())
                .findFirst()
                .map(date -> When.day(day(date), Basis.DERIVED, date.evidence()));
    }

    /** From the first to the last day on which contacts dated in words took place: 访问期间 is some day of these. */
    public Optional<When> days() {
        List<When> dated = told.contacts().stream()
                .filter(contact -> contact.status().counts())
                .map(Meeting::date)
                .filter(date -> !date.evidence().isEmpty()
                        && (date.precision() == Precision.DAY || date.precision() == Precision.INTERVAL))
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        When first = Collections.min(dated, Comparator.comparing(When::earliest));
        When last = Collections.max(dated, Comparator.comparing(When::latest));
        return Optional.of(span(first, last));
    }

    /** The date of the last contact told that took place, if words gave it. */
    Optional<When> lastDate() {
        return told.latestFirst()
                .filter(contact -> contact.status().counts())
                .findFirst()
                .map(Meeting::date)
                .filter(date -> !date.evidence().isEmpty())
                .map(date -> span(date, date));
    }

    /** The days announced last, which what is planned for the visit lies in. */
    Optional<When> ahead() {
        return told.latestFirst()
                .filter(contact -> contact.status() == Status.PLANNED)
                .map(Meeting::date)
                .filter(date -> date.known() && !date.evidence().isEmpty())
                .findFirst()
                .map(date -> span(date, date));
    }

    private static When span(When first, When last) {
        LocalDate from = first.earliest();
        LocalDate to = last.latest();
        Precision precision = from != null && from.equals(to) ? Precision.DAY : Precision.INTERVAL;
        return new When(
                from,
                to,
                precision,
                Basis.DERIVED,
                Stream.of(first, last)
                        .flatMap(date -> date.evidence().stream())
                        .distinct()
                        .toList());
    }

    private static LocalDate day(When date) {
        LocalDate day = date.earliest();
        if (day == null) {
            throw new IllegalStateException("a day without bounds");
        }
        return day;
    }
}
