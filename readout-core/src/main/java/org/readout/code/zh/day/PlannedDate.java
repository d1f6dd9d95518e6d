package org.readout.code.zh.day;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.model.Basis;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Span;
import org.readout.model.When;

/** The day of what is planned: it lies ahead, and is not the day on which it is announced or somebody leaves for it. */
record PlannedDate(DatesBehind datesBehind) {
    /** 今天下午，: what a comma may part from the clause it dates. */
    private static final Pattern PART_OF_DAY = Pattern.compile("^(?:[上下中]午|[早晚]间|晚上?|凌晨)?，");

    private static final Pattern WEEKDAY = Pattern.compile("周|星期|礼拜");
    /** 上周, 去年: a time the text itself puts behind the day of publication. */
    private static final Pattern GONE_BY = Pattern.compile("^[上去前]");

    private static final int RECENT = 10;
    /** Months ahead that a plan whose year is not told may lie. */
    private static final int FURTHEST = 9;

    private static final Period YEAR = Period.ofYears(1);
    private static final Period MONTH = Period.ofMonths(1);
    private static final Period WEEK = Period.ofWeeks(1);

    /** The last date before the verb, else the first behind it, that can be its day. */
    Optional<When> of(Passage passage, Span verb) {
        LocalDate published = passage.annotated().document().published();
        Optional<When> before = passage.lastBefore(verb.start(), Mention.OfDate.class)
                .filter(date -> sameClause(passage, date, verb) && !past(passage, date, published)
                        || lies(passage, date, published))
                .map(date -> ahead(date, passage));
        return before.or(() -> behind(passage, verb, published).findFirst().map(date -> ahead(date, passage)));
    }

    private Stream<Mention.OfDate> behind(Passage passage, Span verb, @Nullable LocalDate published) {
        return datesBehind
                .in(passage, verb)
                .filter(date -> DatesBehind.clauses(
                                        passage.between(verb.end(), date.span().start()))
                                == 0
                        || lies(passage, date, published));
    }

    private static boolean sameClause(Passage passage, Mention.OfDate date, Span verb) {
        String gap = passage.between(date.span().end(), verb.start());
        return !PART_OF_DAY.matcher(gap).replaceFirst("").contains("，");
    }

    /** True if the day lies behind that of publication; in a clause of its own, another dates the announcement. */
    private static boolean lies(Passage passage, Mention.OfDate date, @Nullable LocalDate published) {
        LocalDate latest = ahead(date, passage).latest();
        return published == null || latest != null && latest.isAfter(published) && !current(date.when(), published);
    }

    /** 落实10月26日的共识，将于近期举行会谈, told in December: the day is not that of what is planned. */
    private static boolean past(Passage passage, Mention.OfDate date, @Nullable LocalDate published) {
        LocalDate latest = ahead(date, passage).latest();
        return published != null && latest != null && latest.isBefore(published.minusDays(RECENT));
    }

    /** The day of publication, or one a few days before it, dates what is told of the plan. */
    private static boolean current(When when, LocalDate published) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        return published.equals(earliest)
                || when.precision() == Precision.DAY
                        && latest != null
                        && !latest.isAfter(published)
                        && latest.isAfter(published.minusDays(RECENT));
    }

    /** The next such day, where the text leaves month or year open. */
    private static When ahead(Mention.OfDate date, Passage passage) {
        When when = date.when();
        LocalDate published = passage.annotated().document().published();
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        if (published == null || earliest == null || latest == null || when.basis() != Basis.INFERRED) {
            return when;
        }
        String words = passage.between(date.span().start(), date.span().end());
        if (GONE_BY.matcher(words).find()) {
            return when;
        }
        Period next = words.contains("月") ? YEAR : WEEKDAY.matcher(words).find() ? WEEK : MONTH;
        while (latest.isBefore(published) && !latest.plus(next).isAfter(published.plusMonths(FURTHEST))) {
            earliest = earliest.plus(next);
            latest = latest.plus(next);
        }
        return new When(earliest, latest, when.precision(), when.basis(), when.evidence());
    }
}
