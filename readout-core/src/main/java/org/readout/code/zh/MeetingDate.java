package org.readout.code.zh;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.code.Passage;
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
final class MeetingDate {
    private static final int RECENT = 10;

    /** The name of the programme or agency counts as a sentence before the first. */
    private static final int WITH_DATELINE = 2;

    /** 会见后，随后，授勋仪式结束后，…: the sentence goes on in time with the one before; 在会见乙时，… with what was told of it. */
    private static final Pattern AFTERWARDS = Pattern.compile("(?:随后|接着|之后|此后|然后"
            + "|[^，。：；]{0,8}(?:会见|会谈|会晤|仪式|宴会|活动|签字|检阅)(?:结束)?(?:之?后|前)"
            + "|(?:会|会议|论坛|峰会)[前后]，|(?:会议|论坛|峰会)期间，"
            + "|在?(?:会见|[同与和][^，。：；]{1,16}(?:会见|会谈|会晤))[^，。：；]{0,16}时，)");

    /** 访问期间, 出席会议期间: some day of those told. */
    private static final String DURING = "期间";

    /** What is asked for or thought of lies ahead as what is planned does. */
    private static final Set<Status> AHEAD = Set.of(Status.PLANNED, Status.URGED, Status.HYPOTHETICAL);

    /** Behind it, a date is of what is said. */
    private static final Pattern SAYS = Pattern.compile("表示|指出|强调|[说称]");

    private MeetingDate() {}

    static When of(Passage passage, Span verb, Status status) {
        return of(passage, verb, status, Told.NOTHING);
    }

    /** @param told what the document told before: without a date of its own, a sentence tells of the same day */
    static When of(Passage passage, Span verb, Status status, Told told) {
        return (AHEAD.contains(status)
                        ? PlannedDate.of(passage, verb)
                        : stated(passage, verb).map(Mention.OfDate::when))
                .or(() -> told(passage, verb, status, told))
                .orElseGet(() -> unstated(passage, status));
    }

    private static Optional<When> told(Passage passage, Span verb, Status status, Told told) {
        boolean during = passage.between(passage.span().start(), verb.start()).contains(DURING);
        if (status == Status.PLANNED) {
            return during ? told.ahead() : Optional.empty();
        }
        return status.counts() ? (during ? told.days() : told.day()) : Optional.empty();
    }

    private static Optional<Mention.OfDate> stated(Passage passage, Span verb) {
        return passage.lastBefore(verb.start(), Mention.OfDate.class)
                .or(() -> behind(passage, verb).min(Comparator.comparing(Mention::span)));
    }

    /** The dates that stand behind a verb and may be its own. */
    static Stream<Mention.OfDate> behind(Passage passage, Span verb) {
        return passage.all(Mention.OfDate.class).stream()
                .filter(date -> date.span().start() >= verb.end()
                        && dates(passage.between(verb.end(), date.span().start())));
    }

    /** 会见乙后，甲5日……: the clause behind may date the contact; what stands further on, or is said, dates something else. */
    private static boolean dates(String gap) {
        return clauses(gap) <= 1 && !SAYS.matcher(gap).find();
    }

    static long clauses(String gap) {
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

    /**
     * A sentence without a date goes on with the span of days stated last before it: 访问期间 means those days. One that
     * opens with what went before (会见后，) goes on with the day on which the item opens.
     */
    private static Optional<When> goesOn(Passage passage, LocalDate published) {
        return Optional.ofNullable(passage.dateBefore())
                .filter(date -> date.when().precision() == Precision.INTERVAL)
                .or(() -> follows(passage) ? opening(passage) : Optional.empty())
                .map(Mention.OfDate::when)
                .filter(when -> recent(when, published))
                .map(when ->
                        new When(when.earliest(), when.latest(), when.precision(), Basis.DERIVED, when.evidence()));
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

    private static boolean follows(Passage passage) {
        return AFTERWARDS
                .matcher(passage.between(passage.span().start(), passage.span().end()))
                .lookingAt();
    }

    private static boolean recent(When when, LocalDate published) {
        LocalDate latest = when.latest();
        return latest != null && !latest.isAfter(published) && latest.isAfter(published.minusDays(RECENT));
    }
}
