package org.readout.code.zh;

import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Span;

/** Tells whether a word of contact tells of a contact here, or only names one. */
record VerbUse(ChineseLexicon lexicon) {
    private static final String SEPARATELY = "分别";

    boolean tells(Passage passage, Term.MeetingVerb verb, Span at) {
        if (verb.pattern().equals("travels")) {
            return ended(passage, at) || !behind(passage, at) && !described(passage, at) && !possessed(passage, at);
        }
        return !behind(passage, at);
    }

    /** 分别会见: everyone named behind is met apart. */
    boolean separate(Passage passage, Term.MeetingVerb verb, Span at) {
        int from = Math.max(passage.span().start(), at.start() - SEPARATELY.length());
        return verb.surface().startsWith(SEPARATELY)
                || passage.between(from, at.start()).equals(SEPARATELY);
    }

    /** 见证了多项文件的签署: the witnessing is of a signing. */
    boolean signs(Passage passage, Span at) {
        String behind = passage.between(at.end(), passage.span().end());
        return lexicon.words("signing").stream().anyMatch(behind::contains);
    }

    /** 会见后: the word names a contact told of elsewhere. */
    private boolean behind(Passage passage, Span verb) {
        String next = passage.after(verb.end(), 2);
        return lexicon.words("noun_tail").stream().anyMatch(next::startsWith);
    }

    /** 结束对某国的访问后: behind a verb of ending even the noun tells that it took place. */
    private boolean ended(Passage passage, Span at) {
        String before = passage.between(passage.span().start(), at.start());
        return lexicon.words("end").stream().anyMatch(before::contains);
    }

    /** 正在朝鲜进行友好访问的…: a visit that only describes a person is told elsewhere. */
    private static boolean described(Passage passage, Span verb) {
        return passage.after(verb.end(), 1).equals("的");
    }

    /** 对某国的访问: a noun. */
    private static boolean possessed(Passage passage, Span verb) {
        return passage.between(Math.max(passage.span().start(), verb.start() - 1), verb.start())
                .equals("的");
    }
}
