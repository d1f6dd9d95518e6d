package org.readout.lexicon.en;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/** The head of a title grown by the words around it. Used for one title. */
final class TitleGrowth {
    private static final Pattern CHARGE = Pattern.compile(" (?:of|for) (?:the )?");
    private static final Pattern NEXT = Pattern.compile(", | and |, and | & | ");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'.-]*\\p{L}");
    /** Words before a head are looked for so far. */
    private static final int MOST = 8;

    private final String lower;
    private final TitleWords words;
    private final Predicate<Span> taken;
    private final Set<String> kinds = new HashSet<>();
    private boolean lowered;

    /** @param lower the text in lower case */
    TitleGrowth(String lower, TitleWords words, Predicate<Span> taken) {
        this.lower = lower;
        this.words = words;
        this.taken = taken;
    }

    Title grown(Span head, List<TitleLine> lines, boolean plural) {
        int start = left(head.start());
        return new Title(new Span(start, right(head)), head, lines, plural, kinds, lowered);
    }

    private int left(int start) {
        int at = start;
        for (int i = 0; i < MOST; i++) {
            int from = word(at);
            if (from < 0) {
                return at;
            }
            note(lower.substring(from, at - 1));
            at = from;
        }
        return at;
    }

    /** Where the word before begins, if it belongs to the title; else -1. */
    private int word(int at) {
        if (at < 2 || lower.charAt(at - 1) != ' ' && lower.charAt(at - 1) != '-') {
            return -1;
        }
        int from = at - 1;
        while (from > 0 && (Character.isLetter(lower.charAt(from - 1)) || "'.-".indexOf(lower.charAt(from - 1)) >= 0)) {
            from--;
        }
        int part = Math.max(from, lower.lastIndexOf('-', at - 2) + 1);
        if (belongs(from, at - 1)) {
            return from;
        }
        return part > from && belongs(part, at - 1) ? part : -1;
    }

    private boolean belongs(int from, int to) {
        return from < to && words.has(lower.substring(from, to)) && !taken.test(new Span(from, to));
    }

    /** "Minister of trade and industry": what it has charge of. */
    private int right(Span head) {
        int of = (lower.substring(head.start(), head.end()) + " ").indexOf(' ');
        if (!words.charged(lower.substring(head.start(), head.start() + of))) {
            return head.end();
        }
        Matcher charge = CHARGE.matcher(lower).region(head.end(), lower.length());
        return charge.lookingAt() ? charges(head.end(), charge.end()) : head.end();
    }

    private int charges(int end, int from) {
        int last = end;
        Matcher word = WORD.matcher(lower);
        Matcher next = NEXT.matcher(lower);
        int at = from;
        while (at >= 0 && word.region(at, lower.length()).lookingAt() && charge(at, word.end())) {
            note(word.group());
            last = word.end();
            at = next.region(last, lower.length()).lookingAt() ? next.end() : -1;
        }
        return last;
    }

    private boolean charge(int from, int to) {
        return words.charge(lower.substring(from, to)) && !taken.test(new Span(from, to));
    }

    private void note(String word) {
        String kind = words.kind(word);
        if (kind == null) {
            return;
        }
        lowered |= kind.equals(TitleWords.LOWER);
        if (!kind.equals(TitleWords.LOWER) && !kind.equals(TitleWords.DEGREE)) {
            kinds.add(kind);
        }
        if (kind.equals("military")) {
            kinds.add(TitleWords.PORTFOLIO);
        }
    }
}
