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
    private static final Set<String> LAST_OR_NEXT = Set.of(
            "last", "next", "this", "that", "each", "every", "same", "earlier", "later", "past", "previous", "the");

    boolean opensTime(int first, int at) {
        if (dated(first, at) || opening(first, at)) {
            return true;
        }
        if (text.kind(at, "time")) {
            return text.nominal(at - 1) && !text.possessiveMark(at + 1) && !text.kind(at - 1, "time");
        }
        if (text.kind(at, "month") && text.is(at + 1, Tag.NUM) && at > first && text.is(at - 1, Tag.NOUN)) {
            return true;
        }
        boolean named = OPENERS.contains(text.lower(at)) || text.lower(at).equals("that") && text.is(at, Tag.DET);
        boolean unit = text.kind(at + 1, "unit") || text.kind(at + 1, "month") || text.kind(at + 1, "time");
        return named && unit && at > first && text.nominal(at - 1);
    }

    /** Behind "21 June" or "Wednesday" another phrase begins, unless it goes on as a date or as "Wednesday night". */
    private boolean dated(int first, int at) {
        boolean month = text.kind(at - 1, "month") && text.is(at - 2, Tag.NUM) && at - 2 >= first;
        boolean day = text.kind(at - 1, "time") && at - 1 == first;
        return (month || day) && !text.is(at, Tag.NUM) && !text.kind(at, "unit") && !text.possessiveMark(at);
    }

    /** Behind a time that opens the sentence who acts may follow without a comma: "On July 1 Lavrov", "In May Cairo". */
    private boolean opening(int first, int at) {
        boolean name = (text.is(at, Tag.PROPN) || text.words().get(at).capital() && text.nominal(at))
                && !month(at)
                && !text.kind(at, "time");
        boolean preposition = first == 1 && text.is(0, Tag.ADP);
        return name && preposition && (calendar(first, at - 1) || span(first, at - 1));
    }

    private boolean calendar(int first, int last) {
        int next = month(first) ? first + 1 : first;
        while (next <= last && text.is(next, Tag.NUM)) {
            next++;
        }
        return next > last && (month(first) || text.lower(first).matches(YEAR));
    }

    /** "May" is no closed word, as it may be a verb; behind a preposition it is the month. */
    private boolean month(int at) {
        return text.kind(at, "month")
                || text.is(at, Tag.PROPN) && text.lower(at).equals("may");
    }

    /** "For three decades". */
    private boolean span(int first, int last) {
        return last == first + 1 && text.is(first, Tag.NUM) && text.kind(last, "unit");
    }

    boolean time(int first, int last, int head) {
        if (text.kind(head, "time")) {
            return true;
        }
        if (text.kind(head, "month")) {
            return head == first || LAST_OR_NEXT.contains(text.lower(first));
        }
        if (!text.kind(head, "unit")) {
            return text.is(head, Tag.NUM) && head == first && text.lower(head).matches(YEAR);
        }
        return first == last
                || text.is(first, Tag.NUM)
                || LAST_OR_NEXT.contains(text.lower(first))
                || text.lower(first).equals("a")
                || text.lower(first).equals("several");
    }
}
