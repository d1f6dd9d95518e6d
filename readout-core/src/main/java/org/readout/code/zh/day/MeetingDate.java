package org.readout.code.zh.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Basis;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * The day of what a sentence tells: the date standing nearest to the verb, earlier in the sentence before later. A sentence of
 * a bulletin without a date goes on with the days told before it, else it tells of the day of broadcast or the day before.
 */
public final class MeetingDate {
    private static final int RECENT = 10;
    private static final int FORTNIGHT = 15;
    /** How near behind a day 将 says that it is ahead. */
    private static final int NEXT = 6;

    private static final Pattern WIRE = Pattern.compile("日(?:专?电|讯|综合电|综合消息|消息)[^，。：]{0,5}$");

    private static final String WILL = "将";

    /** The name of the programme or agency counts as a sentence before the first. */
    private static final int WITH_DATELINE = 2;

    /** What is asked for or thought of lies ahead as what is planned does. */
    private static final Set<Status> AHEAD = Set.of(Status.PLANNED, Status.URGED, Status.HYPOTHETICAL);

    private final ChineseLexicon lexicon;
    private final DatesBehind behind;
    private final PlannedDate planned;
    private final GoesOn goesOn;

    public MeetingDate(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.behind = new DatesBehind(lexicon);
        this.planned = new PlannedDate(behind);
        this.goesOn = new GoesOn(lexicon);
    }

    /** @param told what the document told before: without a date of its own, a sentence tells of the same day */
    public When of(Passage passage, Span verb, Status status, Told told) {
        return (AHEAD.contains(status)
                        ? planned.of(passage, verb)
                        : scheduled(passage, verb, status)
                                .or(() -> stated(passage, verb).map(Mention.OfDate::when)))
                .or(() -> told(passage, verb, status, told))
                .orElseGet(() -> unstated(passage, status));
    }

    /** 原定于28日举行的磋商将推迟: the day of what was called off may have been some days ahead. */
    private Optional<When> scheduled(Passage passage, Span verb, Status status) {
        LocalDate published = passage.annotated().document().published();
        boolean was = status == Status.NEGATED
                && lexicon.words("scheduled")
                        .within(passage.between(passage.span().start(), verb.start()));
        return was && published != null
                ? planned.of(passage, verb).filter(day -> near(day, published))
                : Optional.empty();
    }

    private static boolean near(When day, LocalDate published) {
        LocalDate first = day.earliest();
        return first != null && first.isBefore(published.plusDays(FORTNIGHT));
    }

    private Optional<When> told(Passage passage, Span verb, Status status, Told told) {
        boolean during = goesOn.during(passage.between(passage.span().start(), verb.start()));
        if (status == Status.PLANNED) {
            return during ? told.dates().ahead().or(() -> stay(passage, told)) : Optional.empty();
        }
        return status.counts() ? (during ? told.dates().days() : told.dates().day()) : Optional.empty();
    }

    /** 27日抵达某地，开始为期两天的访问。其间，甲将会见乙: some day of the visit that is going on. */
    private static Optional<When> stay(Passage passage, Told told) {
        LocalDate published = passage.annotated().document().published();
        return told.journeys().dates().lastDate().filter(days -> {
            LocalDate last = days.latest();
            return days.precision() == Precision.INTERVAL
                    && published != null
                    && last != null
                    && !last.isBefore(published);
        });
    }

    private Optional<Mention.OfDate> stated(Passage passage, Span verb) {
        return passage.lastBefore(verb.start(), Mention.OfDate.class)
                .or(() -> behind.in(passage, verb)
                        .filter(date -> date.when().precision() != Precision.YEAR && !ofNext(passage, verb, date))
                        .min(Comparator.comparing(Mention::span)))
                .or(() -> wired(passage));
    }

    /** 某社巴黎5月3日电 is a sentence of its own, and dates the first one behind it. */
    private static Optional<Mention.OfDate> wired(Passage passage) {
        return passage.previous()
                .filter(head -> WIRE.matcher(
                                head.between(head.span().start(), head.span().end()))
                        .find())
                .flatMap(head -> head.all(Mention.OfDate.class).stream()
                        .reduce((earlier, later) -> later)
                        .filter(date -> date.when().precision() == Precision.DAY));
    }

    /** 三方举行了谈判，10月将再次谈判: a day behind in a clause of what is to come. */
    private static boolean ofNext(Passage passage, Span verb, Mention.OfDate date) {
        return passage.between(verb.end(), date.span().start()).contains("，")
                && passage.after(date.span().end(), NEXT).split("，", 2)[0].contains(WILL);
    }

    private When unstated(Passage passage, Status status) {
        LocalDate published = passage.annotated().document().published();
        if (published == null || !status.counts()) {
            return When.UNKNOWN;
        }
        return goneOn(passage, published)
                .orElseGet(() ->
                        new When(published.minusDays(1), published, Precision.INTERVAL, Basis.INFERRED, List.of()));
    }

    /**
     * A sentence without a date goes on with the span of days stated last before it: 访问期间 means those days. One that
     * opens with what went before (会见后，) goes on with the day on which the item opens.
     */
    private Optional<When> goneOn(Passage passage, LocalDate published) {
        return Optional.ofNullable(passage.dateBefore())
                .filter(date -> date.when().precision() == Precision.INTERVAL && goesOn.ofDays(passage, date))
                .or(() -> goesOn.laterThatDay(passage) ? day(passage.dateBefore()) : Optional.empty())
                .or(() -> goesOn.opens(passage) ? opening(passage) : Optional.empty())
                .map(Mention.OfDate::when)
                .filter(when -> recent(when, published))
                .map(when ->
                        new When(when.earliest(), when.latest(), when.precision(), Basis.DERIVED, when.evidence()));
    }

    private static Optional<Mention.OfDate> day(Mention.@Nullable OfDate date) {
        return Optional.ofNullable(date).filter(before -> before.when().precision() == Precision.DAY);
    }

    /** The day with which the first sentence of the text dates it; days stated later may be those speakers recall. */
    private static Optional<Mention.OfDate> opening(Passage passage) {
        boolean titled = passage.annotated().document().titled();
        return passage.annotated().sentences().stream()
                .filter(sentence -> !titled || sentence.paragraph() > 0)
                .limit(WITH_DATELINE)
                .flatMap(first -> passage.annotated().mentions().stream()
                        .filter(mention -> mention instanceof Mention.OfDate
                                && first.span().contains(mention.span())))
                .map(Mention.OfDate.class::cast)
                .findFirst()
                .filter(date -> date.when().precision() == Precision.DAY);
    }

    private static boolean recent(When when, LocalDate published) {
        LocalDate latest = when.latest();
        return latest != null && !latest.isAfter(published) && latest.isAfter(published.minusDays(RECENT));
    }
}
