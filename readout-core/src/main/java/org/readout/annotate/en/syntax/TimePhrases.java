package org.readout.annotate.en.syntax;

import java.util.Set;
import org.readout.model.syntax.Tag;

/**
 * Where a noun phrase is a time, and where a time begins a phrase of its own.
 *
 * @param text the sentence
 */
record TimePhrases(Tagged text) {
    private static final String YEAR = "(1[5-9]|20)\\d\\d";
    private static final Set<String> OPENERS = Set.of("last", "next", "early", "late", "earlier", "later");
    /** "Returned the visit nine months later". */
    private static final Set<String> AWAY = Set.of("later", "earlier", "before", "after", "ago", "afterwards", "hence");

    private static final Set<String> DISTANCES =
            Set.of("metres", "meters", "kilometres", "kilometers", "km", "miles", "feet", "yards", "metre", "mile");

    private static final Set<String> THIRDS = Set.of("early", "mid", "late");
    private static final Set<String> LAST_OR_NEXT = Set.of(
            "last",
            "next",
            "this",
            "that",
            "each",
            "every",
            "all",
            "same",
            "earlier",
            "later",
            "past",
            "previous",
            "the");

    boolean opensTime(int first, int at) {
        if (dated(first, at) || opening(first, at)) {
            return true;
        }
        if (text.kind(at, "time")) {
            return text.nominal(at - 1) && !text.possessiveMark(at + 1) && !text.kind(at - 1, "time");
        }
        if (text.is(at, Tag.NUM) && text.kind(at + 1, "unit") && !text.kind(at - 1, "month")) {
            return text.is(at - 1, Tag.PROPN)
                    || text.is(at - 1, Tag.NOUN) && (AWAY.contains(text.lower(at + 2)) || given(first, at));
        }
        if (text.is(at, Tag.NUM) && distance(at + 1) && !text.is(at - 1, Tag.ADP)) {
            return text.is(at - 1, Tag.NOUN) || text.is(at - 1, Tag.PROPN);
        }
        if (text.kind(at, "month") && text.is(at + 1, Tag.NUM) && at > first && text.is(at - 1, Tag.NOUN)) {
            return true;
        }
        if (THIRDS.contains(text.lower(at)) && LAST_OR_NEXT.contains(text.lower(at + 1)) && text.kind(at + 2, "unit")) {
            return at > first && text.nominal(at - 1);
        }
        boolean named = OPENERS.contains(text.lower(at))
                || text.lower(at).equals("all")
                || text.lower(at).equals("that") && text.is(at, Tag.DET);
        boolean unit = text.kind(at + 1, "unit") || text.kind(at + 1, "month") || text.kind(at + 1, "time");
        return named && unit && at > first && text.nominal(at - 1);
    }

    /** "Gave [the attaché] 48 hours to leave". */
    private boolean given(int first, int number) {
        boolean determined = text.is(first, Tag.DET) || text.kind(first, "possessive");
        return determined && text.lower(number + 2).equals("to");
    }

    /** "A camp [12 miles inside Chad]". */
    private boolean distance(int unit) {
        return DISTANCES.contains(text.lower(unit))
                && (text.is(unit + 1, Tag.ADP) || text.is(unit + 1, Tag.ADV))
                && !text.lower(unit + 1).equals("of");
    }

    /** Behind "by noon" before "most shops", behind "21 June", "21 June 2018" or "Wednesday" another phrase begins, unless it goes on as a date or as "Wednesday night". */
    private boolean dated(int first, int at) {
        boolean month = text.kind(at - 1, "month") && text.is(at - 2, Tag.NUM) && at - 2 >= first;
        boolean day = text.kind(at - 1, "time") && at - 1 == first;
        boolean year = at - 3 >= first
                && text.kind(at - 2, "month")
                && text.is(at - 3, Tag.NUM)
                && text.lower(at - 1).matches(YEAR);
        boolean hour = at - 1 == first && text.kind(first, "unit") && text.is(first - 1, Tag.ADP);
        return (hour && text.kind(at, "determiner") || month || day || year)
                && !text.is(at, Tag.NUM)
                && !text.kind(at, "unit")
                && !text.possessiveMark(at);
    }

    /** Behind a time who acts may follow without a comma: "On July 1 Lavrov", "In May Cairo", "Earlier this week Chinese officials". */
    private boolean opening(int first, int at) {
        boolean name = (text.is(at, Tag.PROPN) || text.words().get(at).capital())
                && !text.kind(at, "month")
                && !text.kind(at, "time");
        boolean opens = first == 0 || text.is(first - 1, Tag.ADP) || text.is(first - 1, Tag.ADV) || starts(first - 1);
        return name && opens && (calendar(first, at - 1) || span(first, at - 1) || period(first, at - 1));
    }

    private boolean starts(int mark) {
        return text.is(mark, Tag.PUNCT)
                || text.is(mark, Tag.CCONJ)
                || text.is(mark, Tag.SCONJ)
                || text.kind(mark, "month")
                || text.kind(mark, "time");
    }

    /** "May", "May 2018", "early May", "2018". */
    private boolean calendar(int first, int last) {
        int month = THIRDS.contains(text.lower(first)) ? first + 1 : first;
        boolean named = text.kind(month, "month");
        int next = named ? month + 1 : first;
        while (next <= last && text.is(next, Tag.NUM)) {
            next++;
        }
        return next > last && (named || text.lower(first).matches(YEAR));
    }

    /** "Last month", "the same evening", "that May", "the following year". */
    private boolean period(int first, int last) {
        boolean unit = text.kind(last, "unit") || text.kind(last, "month") || text.kind(last, "time");
        return last > first && unit && LAST_OR_NEXT.contains(text.lower(first));
    }

    /** "For three decades". */
    private boolean span(int first, int last) {
        return last == first + 1 && text.is(first, Tag.NUM) && text.kind(last, "unit");
    }

    /** True of a phrase that tells when, or how far from where. */
    boolean time(int first, int last, int head) {
        if (text.is(first, Tag.NUM) && head == last && distance(head)) {
            return true;
        }
        if (text.kind(head, "time")) {
            return true;
        }
        if (text.kind(head, "month")) {
            return head == first || LAST_OR_NEXT.contains(text.lower(first));
        }
        if (!text.kind(head, "unit")) {
            return text.is(head, Tag.NUM) && head == first && text.lower(head).matches(YEAR);
        }
        // "Six hours of talks" is what is told of, no time.
        boolean measures = text.is(first, Tag.NUM) && text.lower(last + 1).equals("of");
        return first == last
                || text.is(first, Tag.NUM) && !measures
                || LAST_OR_NEXT.contains(text.lower(first))
                || text.lower(first).equals("a")
                || text.lower(first).equals("several");
    }
}
