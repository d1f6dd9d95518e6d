package org.readout.annotate.en;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.DateHint.Kind;
import org.readout.lexicon.en.Months;
import org.readout.lexicon.en.Numbers;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.StoredText;
import org.readout.model.When;

/**
 * Date expressions of English, resolved. What lacks a year is the last such day up to the day of publication: news tells
 * of the past. Without a day of publication such expressions yield nothing.
 */
final class DateReader {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String RANGE = " ?(?:and|to|through|-|–) ?";
    /** What stands before a bare month or year, so that "may", "march" or a number is not taken for one. */
    // A rule that looks behind looks ahead first, which is cheaper.
    private static final String BEFORE =
            "(?<=\\b(?:[Ii]n|[Ss]ince|[Tt]he|[Aa]|[Oo]f|[Ff]rom|[Uu]ntil|[Bb]y|[Ll]ate|[Ee]arly|[Dd]uring|[Tt]hrough|[Ff]or|[Bb]etween|[Bb]efore|[Aa]fter|[Tt]ill|[Aa]nd|[Oo]r|[Tt]o|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|'s) )";

    private record Rule(Kind needs, Pattern pattern, BiFunction<Matcher, Resolver, @Nullable When> meaning) {}

    private final List<Rule> rules = new ArrayList<>();
    private final Months months;
    private final Numbers numbers;
    private final Map<String, Kind> words;

    DateReader(Months months, Numbers numbers) {
        this.months = months;
        words = DateHint.words(months);
        this.numbers = numbers;
        String count = "((?i:an?|" + numbers.pattern() + "))";
        String month = "(" + months.monthPattern() + ")";
        rule(
                Kind.YEAR,
                "\\b" + YEAR + "-(\\d\\d)-(\\d\\d)\\b",
                (m, r) -> r.day(number(m, 1), number(m, 2), number(m, 3)));
        rule(
                Kind.MONTH,
                "\\b" + month + " " + DAY + " ?(?:to|-|–) ?" + month + " " + DAY + "(?:,? " + YEAR + ")?\\b",
                (m, r) -> r.days(month(m, 1), number(m, 2), month(m, 3), number(m, 4), m.group(5)));
        rule(
                Kind.MONTH,
                "\\b" + month + " " + DAY + RANGE + DAY + "(?:,? " + YEAR + ")?\\b(?! \\d)",
                (m, r) -> r.days(month(m, 1), number(m, 2), number(m, 3), m.group(4)));
        rule(
                Kind.MONTH,
                "\\b" + DAY + RANGE + DAY + " " + month + "(?:,? " + YEAR + ")?\\b",
                (m, r) -> r.days(month(m, 3), number(m, 1), number(m, 2), m.group(4)));
        rule(Kind.FESTIVAL, "\\b([Cc]hristmas|[Nn]ew [Yy]ear's) (?:[Dd]ay|[Ee]ve)\\b", (m, r) -> festival(m, r));
        rule(
                Kind.MONTH,
                "\\b" + month + " " + DAY + ",? " + YEAR + "\\b",
                (m, r) -> r.day(number(m, 3), month(m, 1), number(m, 2)));
        rule(
                Kind.MONTH,
                "\\b" + DAY + " " + month + ",? " + YEAR + "\\b",
                (m, r) -> r.day(number(m, 3), month(m, 2), number(m, 1)));
        rule(
                Kind.MONTH,
                "\\b([Ee]arly|[Mm]id|[Ll]ate)[- ]" + month + "(?:,? " + YEAR + ")?\\b",
                (m, r) -> r.third(m.group(1), month(m, 2), m.group(3)));
        rule(
                Kind.MONTH,
                "\\b" + month + ",? " + YEAR + "\\b",
                (m, r) -> When.month(number(m, 2), month(m, 1), Basis.EXPLICIT, r.evidence()));
        String ofYear = ",?(?: of)? ([Tt]his|[Ll]ast|[Nn]ext) year\\b";
        rule(Kind.MONTH, "\\b" + month + " " + DAY + ofYear, (m, r) -> r.ofYear(m.group(3), month(m, 1), number(m, 2)));
        rule(Kind.MONTH, "\\b" + DAY + " " + month + ofYear, (m, r) -> r.ofYear(m.group(3), month(m, 2), number(m, 1)));
        rule(
                Kind.MONTH,
                "\\b" + month + " " + DAY + "\\b(?!,? ?\\d)",
                (m, r) -> r.dayBefore(month(m, 1), number(m, 2)));
        rule(Kind.MONTH, "\\b" + DAY + " " + month + "\\b", (m, r) -> r.dayBefore(month(m, 2), number(m, 1)));
        rule(
                Kind.MONTH,
                "\\b" + month + "(?: of)? ([Tt]his|[Ll]ast|[Nn]ext) year\\b",
                (m, r) -> r.ofYear(m.group(2), month(m, 1)));
        rule(Kind.MONTH, "\\b([Tt]his|[Ll]ast|[Nn]ext) " + month + "\\b", (m, r) -> r.month(m.group(1), month(m, 2)));
        rule(Kind.MONTH, "\\b(?:[Pp]revious|[Pp]receding) " + month + "\\b", (m, r) -> r.month("last", month(m, 1)));
        rule(
                Kind.MONTH,
                "(?=[Tt]hat )(?<=\\b" + YEAR + "\\b.{0,80})\\b[Tt]hat " + month + "\\b",
                (m, r) -> When.month(number(m, 1), month(m, 2), Basis.DERIVED, r.evidence()));
        rule(Kind.MONTH, "(?=\\p{Lu})" + BEFORE + month + "(?=\\W)", (m, r) -> r.month("", month(m, 1)));
        rule(
                Kind.YEAR,
                "(?=[12])" + BEFORE + YEAR + "\\b(?!-\\d)",
                (m, r) -> When.year(number(m, 1), Basis.EXPLICIT, r.evidence()));
        String weekday = "(" + months.weekdayPattern() + ")";
        rule(
                Kind.WEEKDAY,
                "\\b" + weekday + " (?:and|to|through|until) " + weekday + "\\b",
                (m, r) -> r.deictic(d -> d.weekdays(months.weekday(m.group(1)), months.weekday(m.group(2)))));
        rule(
                Kind.WEEKDAY,
                "\\b(?:([Ll]ast|[Nn]ext|[Tt]his) )?(" + months.weekdayPattern() + ")\\b",
                (m, r) -> r.deictic(d -> d.weekday(m.group(1), months.weekday(m.group(2)))));
        rule(
                Kind.AGO,
                "\\b" + count + " (year|month|week)s? ago (today|tomorrow|yesterday)\\b",
                (m, r) -> r.deictic(d -> d.agoDay(numbers.of(m.group(1)), m.group(2), m.group(3))));
        rule(
                Kind.NEAR,
                "\\b([Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Ll]ast (?:night|evening))\\b",
                (m, r) -> r.deictic(d -> d.near(m.group(1))));
        rule(
                Kind.PERIOD,
                "\\b([Ee]arlier|[Ll]ater) (?:this|in the) (year|month|week)\\b",
                (m, r) -> r.deictic(d -> d.part(m.group(1), m.group(2))));
        rule(
                Kind.NEAR,
                "\\b([Tt]his|[Ll]ast|[Nn]ext|[Tt]he) weekend\\b",
                (m, r) -> r.deictic(d -> d.weekend(m.group(1))));
        rule(
                Kind.AGO,
                "\\b" + count + " (day|week|month|year)s? ago\\b",
                (m, r) -> r.deictic(d -> d.ago(numbers.of(m.group(1)), m.group(2))));
        rule(
                Kind.PERIOD,
                "\\b([Tt]his|[Ll]ast|[Nn]ext) (year|month|week)\\b(?!\\w|-)",
                (m, r) -> r.deictic(d -> d.period(m.group(1), m.group(2))));
    }

    private static @Nullable When festival(Matcher matcher, Resolver resolver) {
        boolean eve = matcher.group().toLowerCase(Locale.ROOT).endsWith("eve");
        boolean christmas = matcher.group(1).toLowerCase(Locale.ROOT).startsWith("chr");
        return christmas
                ? resolver.dayBefore(12, eve ? 24 : 25)
                : eve ? resolver.dayBefore(12, 31) : resolver.dayBefore(1, 1);
    }

    private void rule(Kind needs, String pattern, BiFunction<Matcher, Resolver, @Nullable When> meaning) {
        rules.add(new Rule(needs, Pattern.compile(pattern), meaning));
    }

    /**
     * The dates in a stretch of a text; no two overlap.
     *
     * @param published what dates without a year rest on; absent if not known
     */
    List<Mention.OfDate> read(StoredText text, String plain, Span stretch, @Nullable LocalDate published) {
        DateHint hint = DateHint.in(plain, stretch, words);
        if (hint.kinds().isEmpty()) {
            return List.of();
        }
        List<Mention.OfDate> dates = new ArrayList<>();
        for (Rule rule : rules) {
            if (!hint.kinds().contains(rule.needs())) {
                continue;
            }
            Matcher matcher = rule.pattern()
                    .matcher(plain)
                    .region(hint.within().start(), hint.within().end())
                    .useTransparentBounds(true);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (dates.stream().noneMatch(date -> date.span().overlaps(span))) {
                    When when = meaning(rule, matcher, new Resolver(published, evidence(text, span)));
                    if (when != null) {
                        dates.add(new Mention.OfDate(span, when));
                    }
                }
            }
        }
        return dates;
    }

    /** The month that is all there is of a line: "October." above an entry of a chronology. */
    Optional<Mention.OfDate> heading(StoredText text, String plain, Span line, @Nullable LocalDate published) {
        int end = line.end();
        while (end > line.start() && ".:".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        Span span = new Span(line.start(), end);
        int month = months.month(plain.substring(span.start(), span.end()));
        return month == 0
                ? Optional.empty()
                : Optional.ofNullable(new Resolver(published, evidence(text, span)).month("", month))
                        .map(when -> new Mention.OfDate(span, when));
    }

    private static List<Evidence> evidence(StoredText text, Span span) {
        return List.of(Evidence.said(text, span.start(), span.end()));
    }

    private static @Nullable When meaning(Rule rule, Matcher matcher, Resolver resolver) {
        try {
            return rule.meaning().apply(matcher, resolver);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private int month(Matcher matcher, int group) {
        return months.month(matcher.group(group));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
