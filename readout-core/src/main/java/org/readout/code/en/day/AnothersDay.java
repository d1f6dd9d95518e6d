package org.readout.code.en.day;

import java.util.regex.Pattern;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Syntax;

/** Whether a date is the day of something else than the words that tell: "met after the March 3 attack", "reaffirmed the accord of 2020". */
record AnothersDay(Clauses clauses) {
    /** "In reply to his message on July 24": the day of what is answered. */
    private static final Pattern ANSWERED =
            Pattern.compile("\\b(?:reply|response|answer) to (?:his|her|its|their|a|an|the) [^,;.]*$");

    /** True of a date that belongs to another thing, is bounded, or is of what is answered. */
    boolean has(Mention.OfDate date, Span core) {
        return bound(date) || modifies(date, core) || of(date, core) || answered(date, core);
    }

    /** "The accord of 2020", said behind the contact: of the accord. */
    private boolean of(Mention.OfDate date, Span core) {
        int start = date.span().start();
        return start > core.end() + 5
                && clauses.lower().startsWith("of ", start - 3)
                && !part(start - 3)
                && !beside(date.span());
    }

    /** "On the morning of May 3", "in the first half of 2020". */
    private boolean part(int of) {
        String before =
                clauses.lower().substring(clauses.sentence().span().start(), of).strip();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return clauses.words().is("hour", word) || clauses.words().is("span", word);
    }

    private boolean answered(Mention.OfDate date, Span core) {
        int start = Math.max(core.start(), clauses.sentence().span().start());
        return date.span().start() > start
                && ANSWERED.matcher(clauses.lower())
                        .region(start, date.span().start())
                        .find();
    }

    private boolean bound(Mention.OfDate date) {
        return clauses.chunks().all().stream()
                .anyMatch(chunk -> clauses.words().is("bound", chunk.word())
                        && !(chunk.word().equals("until") && undone(chunk.span()))
                        && chunk.span().end() < date.span().start()
                        && date.span().start() - chunk.span().end() < 10
                        && !clauses.lower()
                                .substring(chunk.span().end(), date.span().start())
                                .matches(".* (?:on|in) "));
    }

    /** "Not received until Friday": on Friday he was. */
    private boolean undone(Span until) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().end() <= until.start())
                .reduce((first, second) -> second)
                .filter(clause -> clause.verb().negated())
                .isPresent();
    }

    /** A date before a noun that is no contact: "the March 3 attack"; "on March 3" is never one. */
    private boolean modifies(Mention.OfDate date, Span core) {
        if (clauses.lower().startsWith("on ", date.span().start() - "on ".length())) {
            return false;
        }
        Syntax syntax = clauses.syntax();
        for (int head = 0; head < syntax.tokens().size(); head++) {
            boolean before = syntax.phrase(head)
                    .filter(phrase -> phrase.span().contains(date.span())
                            && phrase.head().span().start() >= date.span().end()
                            && !clauses.words().is("hour", phrase.head().lemma())
                            && !phrase.span().overlaps(core)
                            && !beside(phrase.span()))
                    .isPresent();
            if (before) {
                return true;
            }
        }
        return false;
    }

    /** "On the sidelines of last July's forum": the day of the occasion is that of what took place beside it. */
    private boolean beside(Span occasion) {
        String before = clauses.lower()
                .substring(clauses.sentence().span().start(), occasion.start())
                .strip();
        return before.endsWith(" of")
                && clauses.words().of("beside").stream().anyMatch(word -> before.endsWith(word + " of"));
    }
}
