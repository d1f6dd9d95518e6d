package org.readout.annotate.en.syntax;

import java.util.Set;
import org.readout.model.syntax.Tag;

/**
 * Where a noun phrase is a time, and where a time begins a phrase of its own.
 *
 * @param text the sentence
 */
record TimePhrases(Tagged text) {
    private static final Set<String> OPENERS = Set.of("last", "next", "early", "late", "earlier", "later");
    private static final Set<String> LAST_OR_NEXT = Set.of(
            "last", "next", "this", "that", "each", "every", "same", "earlier", "later", "past", "previous", "the");

    boolean opensTime(int first, int at) {
        if (dated(first, at)) {
            return true;
        }
        if (text.kind(at, "time")) {
            return text.nominal(at - 1) && !text.possessiveMark(at + 1) && !text.kind(at - 1, "time");
        }
        if (text.kind(at, "month") && text.is(at + 1, Tag.NUM) && at > first && text.is(at - 1, Tag.NOUN)) {
            return true;
        }
        boolean named = OPENERS.contains(text.lower(at));
        boolean unit = text.kind(at + 1, "unit") || text.kind(at + 1, "month") || text.kind(at + 1, "time");
        return named && unit && at > first && text.nominal(at - 1);
    }

    /** Behind "21 June" or "Wednesday" another phrase begins, unless it goes on as a date or as "Wednesday night". */
    private boolean dated(int first, int at) {
        boolean month = text.kind(at - 1, "month") && text.is(at - 2, Tag.NUM) && at - 2 >= first;
        boolean day = text.kind(at - 1, "time") && at - 1 == first;
        return (month || day) && !text.is(at, Tag.NUM) && !text.kind(at, "unit") && !text.possessiveMark(at);
    }

    boolean time(int first, int last, int head) {
        if (text.kind(head, "time")) {
            return true;
        }
        if (text.kind(head, "month")) {
            return head == first || LAST_OR_NEXT.contains(text.lower(first));
        }
        if (!text.kind(head, "unit")) {
            return text.is(head, Tag.NUM) && head == first && text.lower(head).matches("(1[5-9]|20)\\d\\d");
        }
        return first == last
                || text.is(first, Tag.NUM)
                || LAST_OR_NEXT.contains(text.lower(first))
                || text.lower(first).equals("a")
                || text.lower(first).equals("several");
    }
}
