package org.readout.code.zh;

import java.util.List;
import org.readout.code.Passage;
import org.readout.lexicon.zh.Term;
import org.readout.model.Span;

/** The clause around a word that may tell of an act: from one comma to the next. */
record ActClause(Passage passage, Span span) {
    private static final String STOPS = "，；。：！？";

    static ActClause around(Passage passage, Span word) {
        int from = word.start();
        int to = word.end();
        while (from > passage.span().start() && !stop(passage, from - 1)) {
            from--;
        }
        while (to < passage.span().end() && !stop(passage, to)) {
            to++;
        }
        return new ActClause(passage, new Span(from, to));
    }

    /** 签署……协议 tells of an act, 签署15周年 of none. */
    boolean tells(Term.EventVerb verb) {
        String text = passage.between(span.start(), span.end());
        return (verb.needs().isEmpty() || holds(text, verb.needs())) && permits(verb);
    }

    /** True if nothing in the clause tells that the word means something else. */
    boolean permits(Term.EventVerb verb) {
        return !holds(passage.between(span.start(), span.end()), verb.except());
    }

    private static boolean holds(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    private static boolean stop(Passage passage, int at) {
        return STOPS.contains(passage.between(at, at + 1));
    }
}
