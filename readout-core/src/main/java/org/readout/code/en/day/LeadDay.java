package org.readout.code.en.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Datelines;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Annotated;
import org.readout.model.Basis;
import org.readout.model.Contact;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.When;

/**
 * The day a report is about. A wire says it in its first sentence ("agreed on Wednesday") and tells what else happened then
 * without saying so again; a readout that names no day is of the day it is published. A text with an author is neither.
 *
 * @param day the day; unknown if the text has none of these
 * @param end offset up to which contacts without a date are of that day
 */
public record LeadDay(When day, int end) {
    private static final LeadDay NONE = new LeadDay(When.UNKNOWN, 0);
    private static final Set<Contact> MET = Set.of(Contact.IN_PERSON, Contact.REMOTE, Contact.PRESENCE);
    /** Paragraphs behind the first that still tell of its day. */
    private static final int BEHIND = 2;
    /** A report is of the last days. */
    private static final int LAST = 7;

    /** @param published the day of publication; absent if not known */
    public static LeadDay of(Annotated annotated, @Nullable LocalDate published) {
        FrontMatter front = annotated.frontMatter();
        int body = front == null ? 0 : front.bodyStart();
        Optional<Sentence> lead = annotated.sentences().stream()
                .filter(sentence -> sentence.span().start() >= body)
                .findFirst();
        // The lead of a record with a title is told on its day or the day after: Publication knows.
        if (lead.isEmpty() || published == null || annotated.document().titled()) {
            return NONE;
        }
        String plain = Spelling.plain(annotated.document().text().content());
        Sentence first = lead.get();
        if (Datelines.place(plain, first.span()).isPresent()) {
            return new LeadDay(told(annotated, first.span(), published), end(annotated, first.paragraph() + BEHIND));
        }
        boolean silent = (front == null || front.authors().isEmpty())
                && dates(annotated, first.span()).isEmpty();
        return silent
                ? new LeadDay(
                        When.day(published, Basis.INFERRED, List.of()),
                        first.span().end())
                : NONE;
    }

    private static int end(Annotated annotated, int paragraph) {
        return annotated.sentences().stream()
                .filter(sentence -> sentence.paragraph() <= paragraph)
                .mapToInt(sentence -> sentence.span().end())
                .max()
                .orElse(0);
    }

    private static List<Mention.OfDate> dates(Annotated annotated, Span sentence) {
        return annotated.mentions().stream()
                .filter(mention -> sentence.contains(mention.span()))
                .filter(Mention.OfDate.class::isInstance)
                .map(Mention.OfDate.class::cast)
                .toList();
    }

    /** The one day of the last week that the sentence names behind its dateline. */
    private static When told(Annotated annotated, Span lead, LocalDate published) {
        String plain = Spelling.plain(annotated.document().text().content());
        Span told = Datelines.without(plain, lead);
        List<LocalDate> days = dates(annotated, told).stream()
                .map(Mention.OfDate::when)
                .filter(when -> when.precision() == Precision.DAY)
                .map(When::earliest)
                .filter(day -> day != null
                        && !day.isAfter(published)
                        && day.plusDays(LAST).isAfter(published))
                .distinct()
                .toList();
        return days.size() == 1 ? When.day(days.get(0), Basis.DERIVED, List.of()) : When.UNKNOWN;
    }

    /** The meeting on that day, if it is told up there in the plain past and has no date of its own. */
    public Meeting dated(Meeting meeting, String plain) {
        boolean open = day.known()
                && !meeting.date().known()
                && meeting.status().counts()
                && MET.contains(meeting.format().contact())
                && meeting.mentions().stream().anyMatch(told -> told.span().end() <= end && !perfect(told, plain));
        return open ? meeting.withDate(day) : meeting;
    }

    /** "Has met", "had met": at another time. */
    private static boolean perfect(Evidence told, String plain) {
        int start = Math.max(
                plain.lastIndexOf('.', told.span().start()),
                plain.lastIndexOf('\n', told.span().start()));
        String words = " "
                + Spelling.lower(plain.substring(Math.max(0, start), told.span().end())) + " ";
        return words.contains(" had ") || words.contains(" have ") || words.contains(" has ");
    }
}
