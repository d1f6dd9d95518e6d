package org.readout.annotate.en;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Span;
import org.readout.model.StoredText;
import org.readout.model.When;

/**
 * The dates of a document, sentence by sentence. What rests on the date told last ("later that month", "the following year", "two
 * months earlier", "on the 19th") is resolved here. Not to be shared.
 */
final class DateSequence {
    /** Characters back to which a date is still the one meant. */
    private static final int REACH = 700;

    /** Characters within which what follows a date goes on from it. */
    private static final int NEAR = 300;

    /** Months within which a month without a year goes on from one that has it: "in March 2015 … in November". */
    private static final int MONTHS = 9;

    private static final int ASIDE = 60;

    private static final int REMEMBERED = 8;
    private static final int STEM = 6;
    private static final int LONGEST_MONTH = 11;

    private static final List<String> HINTS = List.of("month", "year", "day", "week");
    private static final String UNITS = "mydw";
    private static final String ORDINALS = "snrt";
    private final DateReader reader;
    private final AnchoredDate words;
    private final StoredText text;
    private final String plain;
    private final @Nullable LocalDate published;
    private Mention.@Nullable OfDate last;
    private List<Mention.OfDate> recent = List.of();
    private final Chronology chronology = new Chronology();

    /** @param published what dates without a year rest on; absent if not known */
    DateSequence(DateReader reader, AnchoredDate words, StoredText text, String plain, @Nullable LocalDate published) {
        this.reader = reader;
        this.words = words;
        this.text = text;
        this.plain = plain;
        this.published = published;
    }

    /** The dates of the next sentence; no two overlap. */
    List<Mention.OfDate> read(Span sentence) {
        chronology.read(plain.substring(sentence.start(), sentence.end()));
        List<Mention.OfDate> dates = inOrder(found(sentence));
        if (hinted(sentence)) {
            anchored(sentence, dates);
        }
        recent = Stream.concat(recent.stream(), dates.stream())
                .skip(Math.max(0, recent.size() + dates.size() - REMEMBERED))
                .toList();
        dates.stream()
                .filter(date -> date.when().earliest() != null && date.when().latest() != null)
                .max(Comparator.comparing(Mention.OfDate::span))
                .ifPresent(date -> last = date);
        return dates;
    }

    private List<Mention.OfDate> found(Span sentence) {
        Optional<Mention.OfDate> month =
                sentence.length() > LONGEST_MONTH ? Optional.empty() : reader.heading(text, plain, sentence, published);
        return month.map(List::of).orElseGet(() -> reader.read(text, plain, sentence, published));
    }

    /** Days and months without a year, told soon after one with its year, are the next such ones after it. */
    private List<Mention.OfDate> inOrder(List<Mention.OfDate> found) {
        List<Mention.OfDate> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Mention.OfDate::span));
        List<Mention.OfDate> dates = new ArrayList<>();
        for (Mention.OfDate date : sorted) {
            Mention.OfDate before = dates.isEmpty() ? last : dates.get(dates.size() - 1);
            dates.add(chronology.open() ? chronology.dated(date) : before == null ? date : after(date, before));
        }
        return dates;
    }

    private Mention.OfDate after(Mention.OfDate date, Mention.OfDate before) {
        LocalDate anchor = before.when().earliest();
        LocalDate from = date.when().earliest();
        LocalDate to = date.when().latest();
        int gap = date.span().start() - before.span().end();
        boolean near = gap >= 0 && gap <= NEAR && !paragraphEnds(before, date);
        boolean open = Chronology.open(date.when());
        boolean told = before.when().basis() == Basis.EXPLICIT && dated(before.when());
        if (!near || !open || !told || anchor == null || from == null || to == null || published == null) {
            return date;
        }
        int years = anchor.getYear() - from.getYear();
        int next = from.plusYears(years).isBefore(anchor.withDayOfMonth(1)) ? years + 1 : years;
        boolean follows = from.plusYears(next).isBefore(anchor.plusMonths(MONTHS)) && !recalled(before);
        boolean earlier = follows && next < 0 && !to.plusYears(next).isAfter(published);
        return earlier ? Chronology.moved(date, next) : date;
    }

    /** "Which Beijing had cut off in August 2022": told beside the course of events, which does not go on from there. */
    private boolean recalled(Mention.OfDate date) {
        String before = plain.substring(
                Math.max(0, date.span().start() - ASIDE), date.span().start());
        return before.substring(Math.max(before.lastIndexOf('.'), before.lastIndexOf(',')) + 1)
                        .contains(" had ")
                || before.stripTrailing().endsWith(" since");
    }

    private boolean paragraphEnds(Mention.OfDate before, Mention.OfDate date) {
        return text.content()
                .substring(before.span().end(), date.span().start())
                .contains("\n\n");
    }

    private static boolean dated(When when) {
        return when.precision() == Precision.DAY || when.precision() == Precision.MONTH;
    }

    /** One pass: a unit of time behind a space, or an ordinal in digits. */
    private boolean hinted(Span sentence) {
        for (int at = sentence.start() + 1; at < sentence.end(); at++) {
            char unit = plain.charAt(at);
            char before = plain.charAt(at - 1);
            boolean period = before == ' ' && UNITS.indexOf(unit) >= 0 && hint(at);
            boolean ordinal = before >= '0' && before <= '9' && ORDINALS.indexOf(unit) >= 0;
            if (period || ordinal) {
                return true;
            }
        }
        return false;
    }

    private boolean hint(int at) {
        for (String word : HINTS) {
            if (plain.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private void anchored(Span sentence, List<Mention.OfDate> dates) {
        Matcher matcher =
                words.in(plain.substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            Span span = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
            boolean free = dates.stream().noneMatch(date -> date.span().overlaps(span));
            String noun = AnchoredDate.noun(matcher);
            Mention.OfDate anchor = !free ? null : noun == null ? anchor(span, dates) : told(noun, span, dates);
            if (anchor != null) {
                when(matcher, anchor.when(), span).ifPresent(when -> dates.add(new Mention.OfDate(span, when)));
            }
        }
    }

    /** "The announcement": the date beside the word it is told by, else the last one. */
    private Mention.@Nullable OfDate told(String noun, Span span, List<Mention.OfDate> dates) {
        String stem = noun.substring(0, Math.min(STEM, noun.length()));
        int from = Math.max(0, span.start() - REACH);
        int at = plain.substring(from, span.start()).toLowerCase(Locale.ROOT).lastIndexOf(stem);
        return at < 0
                ? anchor(span, dates)
                : Stream.concat(recent.stream(), dates.stream())
                        .filter(date ->
                                date.span().end() <= span.start() && date.span().end() >= from)
                        .min(Comparator.comparingInt(
                                date -> Math.abs(date.span().start() - from - at)))
                        .orElse(null);
    }

    private Mention.@Nullable OfDate anchor(Span span, List<Mention.OfDate> dates) {
        Mention.OfDate before = dates.stream()
                .filter(date -> date.span().end() <= span.start())
                .max(Comparator.comparing(Mention.OfDate::span))
                .orElse(last);
        return before != null && span.start() - before.span().end() <= REACH ? before : null;
    }

    private Optional<When> when(Matcher found, When anchor, Span span) {
        LocalDate from = anchor.earliest();
        if (from == null) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>(anchor.evidence());
        evidence.add(Evidence.said(text, span.start(), span.end()));
        try {
            return Optional.ofNullable(words.when(found, anchor, from, evidence));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
