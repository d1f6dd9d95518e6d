package org.readout.code;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Annotated;
import org.readout.model.Basis;
import org.readout.model.FrontMatter;
import org.readout.model.Meeting;
import org.readout.model.Precision;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * What follows for a meeting from when the document telling of it was published.
 *
 * @param day as the front matter or the record says; absent if neither does
 * @param offices those the document states
 * @param leadEnd offset at which title and first paragraph of a news item end; 0 for a text that is no such record
 */
public record Publication(@Nullable LocalDate day, StatedOffices offices, int leadEnd) {

    public static Publication of(Annotated annotated) {
        FrontMatter front = annotated.frontMatter();
        LocalDate told = front == null ? null : front.published().latest();
        return new Publication(
                told == null ? annotated.document().published() : told,
                new StatedOffices(annotated),
                annotated.document().titled() ? leadEnd(annotated) : 0);
    }

    private static int leadEnd(Annotated annotated) {
        return annotated.sentences().stream()
                .filter(sentence -> sentence.paragraph() <= 1)
                .mapToInt(sentence -> sentence.span().end())
                .max()
                .orElse(0);
    }

    /** The meeting with a bound on its date and the offices its tellings leave out. */
    public Meeting complete(Meeting meeting) {
        return day == null ? meeting : on(dated(meeting, day), offices.complete(meeting, day));
    }

    /** The lead of a news item that gives no day tells of the day of publication or the day before. */
    private When dated(Meeting meeting, LocalDate told) {
        boolean lead = meeting.mentions().stream().anyMatch(m -> m.span().end() <= leadEnd);
        return lead && !meeting.date().known() && meeting.status().counts()
                ? new When(told.minusDays(1), told, Precision.INTERVAL, Basis.INFERRED, List.of())
                : date(meeting, told);
    }

    /** What happened and is not dated happened before it was told; what is planned comes after. */
    private static When date(Meeting meeting, LocalDate told) {
        When date = meeting.date();
        if (!date.known() && meeting.status().counts()) {
            return new When(null, told, Precision.VAGUE, Basis.VAGUE, List.of());
        }
        LocalDate from = date.earliest();
        LocalDate to = date.latest();
        boolean inferred = date.basis() == Basis.INFERRED && from != null && to != null && to.isBefore(told);
        if (from != null && meeting.status() == Status.PLANNED && weekday(date, from, told)) {
            return When.day(from.plusWeeks(1), Basis.DERIVED, date.evidence());
        }
        return inferred && from != null && to != null && ahead(meeting.status(), to, told)
                ? new When(from.plusYears(1), to.plusYears(1), date.precision(), date.basis(), date.evidence())
                : date;
    }

    /** "Is to arrive on Tuesday": the next one, though a bare weekday is elsewhere the last. */
    private static boolean weekday(When date, LocalDate day, LocalDate told) {
        return date.basis() == Basis.DERIVED
                && date.precision() == Precision.DAY
                && day.isBefore(told)
                && day.plusWeeks(1).isAfter(told)
                && date.evidence().stream()
                        .allMatch(words ->
                                words.quote().endsWith("day") && words.quote().indexOf(' ') < 0)
                && date.evidence().stream().noneMatch(words -> words.quote().equalsIgnoreCase("yesterday"));
    }

    /** What is planned comes after; what is called off or only thought of is of the nearer of the two years. */
    private static boolean ahead(Status status, LocalDate last, LocalDate told) {
        boolean open = status == Status.NEGATED || status == Status.HYPOTHETICAL;
        return status == Status.PLANNED || open && last.plusMonths(6).isBefore(told);
    }

    private static Meeting on(When date, Meeting meeting) {
        return new Meeting(
                date,
                meeting.sides(),
                meeting.format(),
                meeting.place(),
                meeting.status(),
                meeting.label(),
                meeting.reportedBy(),
                meeting.mentions(),
                meeting.conflicts());
    }
}
