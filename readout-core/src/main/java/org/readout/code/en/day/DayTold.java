package org.readout.code.en.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.code.Telling;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.TimeRelations;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.When;

/**
 * Dates a contact has from what stands before its sentence: the day told last ("In the evening he dined with B"), and the date that heads
 * the paragraph of a chronology or diary ("12 May. The envoy arrives in A").
 *
 * @param before the contacts told before
 */
record DayTold(Clauses clauses, List<Telling> before) {
    /** Characters within which a contact told before still gives the day. */
    private static final int REACH = 900;

    /** So many days from the day told last, be it of a contact or of something else in the paragraph. */
    Optional<When> placed(TimeRelations.Relation relation) {
        return inParagraph().or(this::ofContact).map(told -> moved(told, relation));
    }

    /** The day named last in the paragraph, if no contact was told since. */
    private Optional<When> inParagraph() {
        int start = clauses.sentence().span().start();
        int last = before.stream()
                .mapToInt(telling -> telling.evidence().span().start())
                .max()
                .orElse(0);
        return dates().filter(date -> date.span().end() <= start && date.span().start() >= Math.max(last, paragraph()))
                .filter(date -> date.when().precision() == Precision.DAY && !bound(date))
                .max(Comparator.comparing(Mention.OfDate::span))
                .map(Mention.OfDate::when);
    }

    /** "On the same day", behind talks of a day and the press conference after them. */
    private Optional<When> ofContact() {
        int start = clauses.sentence().span().start();
        return before.stream()
                .filter(telling -> telling.status().counts() && telling.date().precision() == Precision.DAY)
                .filter(telling -> start - telling.evidence().span().end() <= REACH)
                .reduce((first, second) -> second)
                .map(Telling::date);
    }

    private When moved(When told, TimeRelations.Relation relation) {
        LocalDate day = told.earliest();
        List<Evidence> evidence = Stream.concat(told.evidence().stream(), Stream.of(clauses.quote(relation.span())))
                .distinct()
                .sorted()
                .toList();
        return day == null ? told : When.day(day.plusDays(relation.days()), Basis.DERIVED, evidence);
    }

    /** The date that is all there is of the first sentence of the paragraph. */
    Optional<When> headed() {
        Sentence first = first();
        return first.span().start() < clauses.sentence().span().start() ? date(first) : Optional.empty();
    }

    private Optional<When> date(Sentence heading) {
        return dates().filter(date -> heading.span().contains(date.span()))
                .filter(date -> bare(heading.span().start(), date.span().start())
                        && bare(date.span().end(), heading.span().end()))
                .findFirst()
                .map(Mention.OfDate::when);
    }

    private boolean bare(int from, int to) {
        return clauses.plain().substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Those of the paragraph up to the sentence: a document of thousands of paragraphs is not gone through for each contact. */
    private Stream<Mention.OfDate> dates() {
        List<Mention> mentions = clauses.annotated().mentions();
        int from = from(mentions, Mention::span, paragraph());
        int to = from(mentions, Mention::span, clauses.sentence().span().start());
        return mentions.subList(from, to).stream()
                .filter(Mention.OfDate.class::isInstance)
                .map(Mention.OfDate.class::cast);
    }

    private boolean bound(Mention.OfDate date) {
        String words =
                clauses.lower().substring(paragraph(), date.span().start()).strip();
        return clauses.words().is("bound", words.substring(words.lastIndexOf(' ') + 1));
    }

    /** Where the paragraph of the sentence begins. */
    private int paragraph() {
        return first().span().start();
    }

    /** The first sentence of the paragraph. */
    private Sentence first() {
        List<Sentence> sentences = clauses.annotated().sentences();
        Sentence here = clauses.sentence();
        int at = from(sentences, Sentence::span, here.span().start());
        while (at > 0 && sentences.get(at - 1).paragraph() == here.paragraph()) {
            at--;
        }
        return at < sentences.size() ? sentences.get(at) : here;
    }

    /** The index of the first that begins at an offset or behind it; all are in text order. */
    private static <T> int from(List<T> all, Function<T, Span> span, int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = span.apply(all.get(middle)).start() < offset;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}
