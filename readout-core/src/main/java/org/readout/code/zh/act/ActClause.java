package org.readout.code.zh.act;

import java.util.List;
import org.readout.code.Passage;
import org.readout.lexicon.zh.Term;
import org.readout.model.Span;

/** The clause around a word that may tell of an act: from one comma to the next. */
public record ActClause(Passage passage, Span word, Span span) {
    /** Before a word that must stand behind the verb: 取消磋商, but not 磋商取消. */
    private static final String BEHIND = ">";

    private static final String STREET = "street";
    private static final String COMMA = "，";

    private static final String STOPS = "，；。：！？";

    /** The clause a word stands in, without the marks that part it. */
    public static ActClause around(Passage passage, Span word) {
        int from = word.start();
        int to = word.end();
        while (from > passage.span().start() && !stop(passage, from - 1)) {
            from--;
        }
        while (to < passage.span().end() && !stop(passage, to)) {
            to++;
        }
        return new ActClause(passage, word, new Span(from, to));
    }

    /** 签署……协议 tells of an act, 签署15周年 of none. */
    public boolean tells(Term.EventVerb verb) {
        return (verb.needs().isEmpty() || verb.needs().stream().anyMatch(word -> needed(word) || street(verb, word)))
                && permits(verb);
    }

    /** 民众集会，反对……: why people are in the street is told in the clause behind. */
    private boolean street(Term.EventVerb verb, String word) {
        return verb.pattern().equals(STREET)
                && !word.startsWith(BEHIND)
                && span.end() + 1 < passage.span().end()
                && passage.between(span.end(), passage.span().end()).startsWith(COMMA)
                && around(passage, new Span(span.end() + 1, span.end() + 2))
                        .text()
                        .contains(word);
    }

    private String text() {
        return passage.between(span.start(), span.end());
    }

    private boolean needed(String word) {
        return word.startsWith(BEHIND)
                ? passage.between(word().end(), span.end()).contains(word.substring(1))
                : passage.between(span.start(), span.end()).contains(word);
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
