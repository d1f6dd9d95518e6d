package org.readout.code.zh;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.model.Basis;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * The day of what a sentence tells: the date standing nearest to the verb, earlier in the sentence before later. A sentence of
 * a bulletin without a date tells of the span of days stated before it, else of the day of broadcast or the day before.
 */
final class MeetingDate {
    private static final int RECENT = 10;

    private MeetingDate() {}

    static When of(Passage passage, Span verb, Status status) {
        return of(passage, verb, status, Told.NOTHING);
    }

    /** @param told what the document told before: without a date of its own, a sentence tells of the same day */
    static When of(Passage passage, Span verb, Status status, Told told) {
        return stated(passage, verb)
                .map(date -> status == Status.PLANNED ? ahead(date, passage) : date.when())
                .or(() -> status.counts() ? told.day() : Optional.empty())
                .orElseGet(() -> unstated(passage, status));
    }

    static Optional<Mention.OfDate> stated(Passage passage, Span verb) {
        return passage.lastBefore(verb.start(), Mention.OfDate.class)
                .or(() -> passage.all(Mention.OfDate.class).stream()
                        .filter(date -> date.span().start() >= verb.end()
                                && clauses(passage.between(
                                                verb.end(), date.span().start()))
                                        <= 1)
                        .min(Comparator.comparing(Mention::span)));
    }

    /** 会见乙后，甲5日……: the clause behind may date the contact; what is said further on dates something else. */
    private static long clauses(String gap) {
        return gap.chars().filter(c -> c == '，').count();
    }

    private static When unstated(Passage passage, Status status) {
        LocalDate published = passage.annotated().document().published();
        if (published == null || !status.counts()) {
            return When.UNKNOWN;
        }
        return goesOn(passage, published)
                .orElseGet(() ->
                        new When(published.minusDays(1), published, Precision.INTERVAL, Basis.INFERRED, List.of()));
    }

    /** A sentence without a date goes on with the span of days stated last before it: 访问期间 means those days. */
    private static Optional<When> goesOn(Passage passage, LocalDate published) {
        return Optional.ofNullable(passage.dateBefore())
                .map(Mention.OfDate::when)
                .filter(when -> recent(when, published) && when.precision() == Precision.INTERVAL)
                .map(when ->
                        new When(when.earliest(), when.latest(), Precision.INTERVAL, Basis.DERIVED, when.evidence()));
    }

    private static boolean recent(When when, LocalDate published) {
        LocalDate latest = when.latest();
        return latest != null && !latest.isAfter(published) && latest.isAfter(published.minusDays(RECENT));
    }

    /** A planned day lies ahead: the next such day, where the text leaves month or year open. */
    private static When ahead(Mention.OfDate date, Passage passage) {
        When when = date.when();
        LocalDate published = passage.annotated().document().published();
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        if (published == null || earliest == null || latest == null || when.basis() != Basis.INFERRED) {
            return when;
        }
        boolean monthGiven =
                passage.between(date.span().start(), date.span().end()).contains("月");
        while (latest.isBefore(published)) {
            earliest = monthGiven ? earliest.plusYears(1) : earliest.plusMonths(1);
            latest = monthGiven ? latest.plusYears(1) : latest.plusMonths(1);
        }
        return new When(earliest, latest, when.precision(), when.basis(), when.evidence());
    }
}
